package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.SigningKeyTable;
import jialing.domain.people.rules.PinHardToGuess;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/**
 * A person who knows the signing PIN takes another one: the same key is locked anew. The former lock is thrown away, and with it
 * every lock that the former PIN still opens; its digest stays in the act, which the key itself signs.
 */
@UseCase
public class ChangePin {

    @Inject
    Signing signing;

    @Inject
    AccountTable accounts;

    @Inject
    SigningKeyTable signingKeys;

    @Inject
    Pepper pepper;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    /** @throws Refusal when the former PIN is wrong, or was wrong too often; it counts like one at a signing */
    public void change(String former, String replacement) {
        Actor actor = current.get();
        Signature signature = signing.signOwn(actor, former);
        new PinHardToGuess("replacement").require(new PinHardToGuess.Choice(former, replacement));
        house.run(() -> {
            accounts.locked(actor.account()).orElseThrow();
            var keys = signingKeys.ofPerson(actor.personId());
            SigningKey key = keys.get(0);
            String retired = key.lockDigest();
            if (!key.lockAnew(former, replacement, pepper.value())) {
                throw Signing.wrongPin("pin");
            }
            keys.stream().skip(1).forEach(SigningKey::throwLockAway);
            var content = Map.of("certificate", key.fingerprint(), "retired", retired, "lock", key.lockDigest());
            acts.signed(Verb.CHANGE_PIN, actor, signature, content);
        });
    }
}

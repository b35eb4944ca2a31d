package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.PasskeyTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** A device lets nobody in and signs nothing any more: it was lost, sold, or its owner wishes so. What it signed before stays valid. */
@UseCase
public class RevokePasskey {

    @Inject
    PasskeyTable passkeys;

    @Inject
    OwnPeople ownPeople;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void own(UUID id) {
        Actor actor = current.get();
        house.run(() -> {
            Passkey revoked = revoke(actor.account(), id);
            acts.own(Verb.REVOKE_PASSKEY, actor, Map.of("passkey", id, "label", revoked.label()));
        });
    }

    public void of(UUID personId, UUID id) {
        Account account = ownPeople.account(personId);
        Actor administrator = current.get();
        house.run(() -> {
            Passkey revoked = revoke(account.account(), id);
            acts.ofAdministrator(
                    Verb.REVOKE_PASSKEY, account, administrator, Map.of("passkey", id, "label", revoked.label()));
        });
    }

    private Passkey revoke(String account, UUID id) {
        Passkey passkey = passkeys.ofAccount(account).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Passkey", "通行密钥", id));
        passkey.revoke(clock.now());
        return passkey;
    }
}

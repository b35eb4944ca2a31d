package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.PinPermissionTable;
import jialing.domain.people.persistence.SessionTable;
import jialing.domain.people.rules.PinHardToGuess;
import jialing.domain.people.rules.ProvedAnew;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * A person who has lost the signing PIN, and was permitted to, sets a new one: the keys of the lost PIN are revoked and never open
 * again, and a new key is made. What was signed before stays valid. Whoever did not ask for it declines.
 */
@UseCase
public class SetNewPin {

    @Inject
    AccountTable accounts;

    @Inject
    SessionTable sessions;

    @Inject
    PinPermissionTable permissions;

    @Inject
    WaysIn waysIn;

    @Inject
    SigningKeys keys;

    @Inject
    Signing signing;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param token of the session in which it is asked: it must have been begun for this, by two factors */
    public void set(String token, String pin) {
        Actor actor = current.get();
        house.run(() -> {
            Account account = accounts.locked(actor.account()).orElseThrow();
            PinPermission permission = pending(actor, PinPermission.State.OPEN);
            Session session = sessions.byTokenHash(CanonicalJson.sha256(token)).orElseThrow();
            new ProvedAnew()
                    .require(new ProvedAnew.Proof(
                            session.means(),
                            session.startedAt(),
                            permission.givenAt(),
                            waysIn.newestOf(account.account()),
                            clock.now()));
            new PinHardToGuess("pin").require(new PinHardToGuess.Choice(null, pin));
            permission.use(clock.now());
            OpenKey key = keys.renew(account, actor, pin);
            account.pinSucceeded();
            var signature = signing.own(actor, key);
            var content = Map.of("permission", permission.id(), "means", session.means());
            acts.signed(Verb.SET_NEW_PIN, actor, signature, content);
        });
    }

    /** The person did not ask for it, or has remembered the PIN. */
    public void decline() {
        Actor actor = current.get();
        house.run(() -> {
            accounts.locked(actor.account()).orElseThrow();
            PinPermission permission = pending(actor, null);
            permission.decline(clock.now());
            acts.own(Verb.DECLINE_NEW_PIN, actor, Map.of("permission", permission.id()));
        });
    }

    /** @param state in which it must be; null when it only must not be over */
    private PinPermission pending(Actor actor, PinPermission.State state) {
        Instant now = clock.now();
        return permissions.ofPerson(actor.personId()).stream()
                .filter(each -> state == null ? each.isPending(now) : each.is(state, now))
                .findFirst()
                .orElseThrow(SetNewPin::notPermitted);
    }

    private static Refusal notPermitted() {
        return new Refusal(
                Refusal.Kind.NOT_ALLOWED,
                "NewPinPermitted",
                "21 CFR 11.300(c)",
                Text.of(
                        "没有有效的准许。请系统管理员或质量管理员准许重设签名口令",
                        "Nobody has permitted it, or no longer. Ask the administrator or the quality officer for a new signing PIN"),
                null);
    }
}

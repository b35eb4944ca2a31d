package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Sessions.Attempt;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.PasskeyTable;
import jialing.domain.people.webauthn.Ceremonies.Claim;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * Logging in with a device instead of a password: the key proves the device, the device proves the person. Works as the house, and
 * asks for no name: who answers is told by the key alone, and whatever is wrong is answered alike.
 */
@UseCase
public class PasskeyLogIn {

    @Inject
    HouseAsParty house;

    @Inject
    Challenges challenges;

    @Inject
    PasskeyTable passkeys;

    @Inject
    AccountTable accounts;

    @Inject
    Admission admission;

    @Inject
    Sessions sessions;

    @Inject
    AccountActs acts;

    @Inject
    LabClock clock;

    /** What the browser needs to ask the device; the challenge in base64url. */
    public record Question(UUID id, String challenge, String rpId) {}

    public Question ask() {
        String rpId = house.party().id();
        Challenge challenge = challenges.make(null);
        return new Question(challenge.id(), RegisterPasskey.encoded(challenge.bytes()), rpId);
    }

    /** @param answer what the device said, as AuthenticationResponseJSON */
    public Attempt logIn(UUID challengeId, String answer, Device device) {
        Optional<byte[]> challenge = challenges.take(challengeId, null);
        Optional<Claim> claim = house.ceremonies().claimOf(String.valueOf(answer));
        Optional<Passkey> passkey = claim.flatMap(each -> passkeys.byCredential(each.credentialId()))
                .filter(Passkey::isInForce);
        if (challenge.isEmpty() || passkey.isEmpty()) {
            return Attempt.refused(notProven());
        }
        Optional<Account> account = accounts.locked(passkey.get().account()).filter(Account::isOpen);
        Optional<Actor> actor = account.flatMap(each -> admission.actorOf(each.account(), clock.today()));
        if (actor.isEmpty()) {
            return Attempt.refused(notProven());
        }
        var caller = new Caller(passkey.get(), account.get(), actor.get(), device);
        return judge(answer, challenge.get(), claim.get(), caller);
    }

    /** Whose key it is that was answered with; whether it proves anything is not said yet. */
    private record Caller(Passkey passkey, Account account, Actor actor, Device device) {}

    private Attempt judge(String answer, byte[] challenge, Claim claim, Caller caller) {
        if (caller.account().logInLocked(clock.now())) {
            return refuse(LogInRefusals.locked(null), caller);
        }
        boolean ofThePerson = claim.userHandle() == null
                || Arrays.equals(
                        claim.userHandle(),
                        RegisterPasskey.userIdOf(caller.account().personId()));
        Optional<Long> count = ofThePerson
                ? house.ceremonies()
                        .prove(
                                answer,
                                house.party(),
                                challenge,
                                caller.passkey().asKnown())
                : Optional.empty();
        if (count.isEmpty()) {
            return refuse(notProven(), caller);
        }
        caller.passkey().used(count.get(), clock.now());
        return Attempt.let(sessions.begin(caller.account(), caller.actor(), LogInMeans.PASSKEY, caller.device()));
    }

    private Attempt refuse(Refusal refusal, Caller caller) {
        acts.own(
                Verb.REFUSE_LOG_IN,
                caller.actor(),
                Map.of(
                        "why",
                        refusal.rule(),
                        "passkey",
                        caller.passkey().id(),
                        "device",
                        caller.device().name()));
        return Attempt.refused(refusal);
    }

    private static Refusal notProven() {
        return new Refusal(
                Refusal.Kind.UNKNOWN_PERSON,
                "PasskeyProven",
                "WebAuthn 7.2",
                Text.of("通行密钥无效、已吊销或应答已过期", "The passkey is not valid here, was revoked, or its answer came too late"),
                null);
    }
}

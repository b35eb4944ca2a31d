package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * Re-authentication at the moment of signing (21 CFR 11.200: at least one component is given anew at each signing). Wrong PINs are
 * counted and kept even though the act that was asked for is rolled back.
 */
@ApplicationScoped
public class Signing {

    @Inject
    PinAttempts attempts;

    @Inject
    PasskeySigning passkeys;

    @Inject
    PermittedMeans permitted;

    @Inject
    Admission admission;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * The acting person signs this act, in the capacity that it names and that is held today.
     *
     * @param act as it will be recorded, without the signature
     * @throws PasskeyAsked when the person wants to sign with a passkey and the device has to be asked first
     */
    public Signature sign(Act act, SigningMeans means) {
        Actor actor = current.get();
        Capacity as = act.persons().get(0).capacity();
        actor.mustBe(as);
        permitted.mustPermit(means);
        if (means.passkey() == null) {
            return confirm(actor, as, means.pin(), "pin");
        }
        if (means.passkey().challenge() == null) {
            throw passkeys.asked(actor, act);
        }
        return signature(actor, as, passkeys.open(actor, act, means.passkey())::sign);
    }

    /** A second person signs on the first one's device, with the own account name and PIN, in the first of these capacities that is held. */
    public Signature coSign(String account, String pin, Capacity... oneOf) {
        LocalDate today = clock.today();
        Actor coSigner = current.whileBeing(Actor.system(), () -> admission.actorOf(account, today))
                .orElseThrow(() -> wrongPin("account"));
        coSigner.mustBe(oneOf);
        Capacity as = Stream.of(oneOf).filter(coSigner::holds).findFirst().orElseThrow();
        return confirm(coSigner, as, pin, "coSigner.pin");
    }

    /** The person confirms a change of the own account; no statement of responsibility belongs to it. */
    Signature signOwn(Actor actor, String pin) {
        return own(actor, opened(actor, pin, "pin"));
    }

    Signature own(Actor actor, OpenKey key) {
        return new Signature(ActingPerson.of(actor, AccountActs.asOneself(actor)), null, clock.now(), key::sign);
    }

    private Signature confirm(Actor signer, Capacity as, String pin, String field) {
        return signature(signer, as, opened(signer, pin, field)::sign);
    }

    private OpenKey opened(Actor signer, String pin, String field) {
        var attempt = current.whileBeing(Actor.system(), () -> attempts.tryPin(signer.account(), pin));
        if (attempt.outcome() == SecretCheck.LOCKED) {
            throw new Refusal(
                    Refusal.Kind.LOCKED,
                    "SigningPinLocked",
                    "21 CFR 11.300(d)",
                    Text.of("签名口令连续输错，已锁定 15 分钟", "Too many wrong signing PINs: locked for 15 minutes"),
                    field);
        }
        if (attempt.outcome() == SecretCheck.WRONG) {
            throw wrongPin(field);
        }
        return attempt.key();
    }

    private Signature signature(Actor signer, Capacity as, Signature.ActSignatures key) {
        return new Signature(ActingPerson.of(signer, as), statementFor(as), clock.now(), key);
    }

    /** Version of the statement of responsibility under which somebody signs in this capacity, null where there is none. */
    public static String statementFor(Capacity as) {
        return StatementOfResponsibility.of(as)
                .map(StatementOfResponsibility::version)
                .orElse(null);
    }

    static Refusal wrongPin(String field) {
        return new Refusal(
                Refusal.Kind.NOT_ALLOWED,
                "SigningPinCorrect",
                "21 CFR 11.200",
                Text.of("账号或签名口令不正确", "Account or signing PIN is not correct"),
                field);
    }
}

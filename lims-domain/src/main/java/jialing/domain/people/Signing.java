package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
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
    Admission admission;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** The acting person signs in a capacity that is held today. */
    public Signature sign(Actor actor, Capacity as, String pin) {
        actor.mustBe(as);
        return confirm(actor, as, pin, "pin");
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
        return new Signature(ActingPerson.of(actor, AccountActs.asOneself(actor)), null, clock.now(), key);
    }

    private Signature confirm(Actor signer, Capacity as, String pin, String field) {
        OpenKey key = opened(signer, pin, field);
        String statement = StatementOfResponsibility.of(as)
                .map(StatementOfResponsibility::version)
                .orElse(null);
        return new Signature(ActingPerson.of(signer, as), statement, clock.now(), key);
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

    static Refusal wrongPin(String field) {
        return new Refusal(
                Refusal.Kind.NOT_ALLOWED,
                "SigningPinCorrect",
                "21 CFR 11.200",
                Text.of("账号或签名口令不正确", "Account or signing PIN is not correct"),
                field);
    }
}

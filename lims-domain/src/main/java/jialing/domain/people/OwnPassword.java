package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** Asked anew before anybody changes how they get in: a session left open, or stolen, is not enough. */
@ApplicationScoped
class OwnPassword {

    @Inject
    PasswordAttempts attempts;

    @Inject
    CurrentActor current;

    /** @throws Refusal when it is wrong, or was wrong too often; it counts like one at log-in */
    void mustBe(String password, Verb asked) {
        Actor actor = current.get();
        SecretCheck check = current.whileBeing(Actor.system(), () -> attempts.tryPassword(actor, password, asked));
        if (check == SecretCheck.LOCKED) {
            throw LogInRefusals.locked("password");
        }
        if (check == SecretCheck.WRONG) {
            throw new Refusal(
                    Refusal.Kind.NOT_ALLOWED,
                    "PasswordCorrect",
                    "21 CFR 11.300",
                    Text.of("密码不正确", "The password is not correct"),
                    "password");
        }
    }
}

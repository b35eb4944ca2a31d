package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** No code is asked any more: the person takes another device, or has lost it and the recovery codes too. */
@UseCase
public class RemoveSecondFactor {

    @Inject
    OwnPassword ownPassword;

    @Inject
    SecondFactors factors;

    @Inject
    AccountChanges changes;

    @Inject
    LabClock clock;

    public void own(String password) {
        ownPassword.mustBe(password, Verb.REMOVE_SECOND_FACTOR);
        changes.own(Verb.REMOVE_SECOND_FACTOR, this::remove);
    }

    /** The password is still asked: the administrator opens no door by this alone. */
    public void of(UUID personId) {
        changes.of(personId, Verb.REMOVE_SECOND_FACTOR, this::remove);
    }

    private Map<String, ?> remove(String account) {
        SecondFactor factor =
                factors.inForce(account).orElseThrow(() -> Refusal.notFound("SecondFactor", "动态口令", account));
        factor.remove(clock.now());
        return Map.of("factor", factor.id());
    }
}

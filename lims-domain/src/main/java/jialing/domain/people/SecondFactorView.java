package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** Whether a code is asked at the own log-in. */
@View
public class SecondFactorView {

    @Inject
    SecondFactors factors;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    /** @param since null when none is enrolled */
    public record State(boolean enrolled, Instant since, long recoveryCodesLeft) {}

    public State own() {
        String account = current.get().account();
        return house.get(() -> factors.inForce(account)
                .map(factor -> new State(true, factor.confirmedAt(), factors.recoveryCodesLeft(factor)))
                .orElse(new State(false, null, 0)));
    }
}

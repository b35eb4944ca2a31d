package jialing.web.contracts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import jialing.web.shared.HouseClock;

/** Has people warned of contracts that end. */
@WebListener
public class ContractEndClock extends HouseClock {

    @Inject
    ContractEndRound round;

    public ContractEndClock() {
        super(Duration.ofSeconds(20), Duration.ofSeconds(30));
    }

    @Override
    protected void round() {
        round.untilNothingWaits();
    }
}

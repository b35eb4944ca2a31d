package jialing.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import jialing.web.shared.HouseClock;

/** Has the outbox relayed. */
@WebListener
public class RelayClock extends HouseClock {

    @Inject
    RelayRound round;

    public RelayClock() {
        super(Duration.ofSeconds(5), Duration.ofSeconds(1));
    }

    @Override
    protected void round() {
        round.untilNothingWaits();
    }
}

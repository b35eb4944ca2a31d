package jialing.web.ledger;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import jialing.web.shared.HouseClock;

/** Has what was recorded put into the log: an act MUST be in a checkpoint within two seconds. */
@WebListener
public class SequencerClock extends HouseClock {

    @Inject
    SequencerRound round;

    public SequencerClock() {
        super(Duration.ofSeconds(1), Duration.ofMillis(300));
    }

    @Override
    protected void round() {
        round.untilNothingWaits();
    }
}

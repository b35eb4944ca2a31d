package jialing.web.ledger;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import jialing.web.shared.HouseClock;

/** Has old tiles of the log archived once a day. */
@WebListener
public class ArchiveClock extends HouseClock {

    @Inject
    ArchiveRound round;

    public ArchiveClock() {
        super(Duration.ofMinutes(10), Duration.ofDays(1));
    }

    @Override
    protected void round() {
        round.untilNothingWaits();
    }
}

package jialing.web.methods;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import jialing.web.shared.HouseClock;

/** Has laboratories told of standards that are replaced. */
@WebListener
public class ReplacementClock extends HouseClock {

    @Inject
    ReplacementRound round;

    public ReplacementClock() {
        super(Duration.ofSeconds(25), Duration.ofSeconds(30));
    }

    @Override
    protected void round() {
        round.untilNothingWaits();
    }
}

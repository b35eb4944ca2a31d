package jialing.web.competence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import jialing.web.shared.HouseClock;

/** Has people warned of what ends. */
@WebListener
public class ExpiryClock extends HouseClock {

    @Inject
    ExpiryRound round;

    public ExpiryClock() {
        super(Duration.ofSeconds(20), Duration.ofSeconds(30));
    }

    @Override
    protected void round() {
        round.untilNothingWaits();
    }
}

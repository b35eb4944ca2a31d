package jialing.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import jialing.web.shared.HouseClock;

/** Has notices sent. */
@WebListener
public class NoticeClock extends HouseClock {

    @Inject
    NoticeRound round;

    public NoticeClock() {
        super(Duration.ofSeconds(10), Duration.ofSeconds(5));
    }

    @Override
    protected void round() {
        round.untilNothingWaits();
    }
}

package jialing.web.credit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import jialing.web.shared.HouseClock;

/** Has institutions rated once a day, soon after midnight, and at the opening where the night was missed. */
@WebListener
public class CreditClock extends HouseClock {

    @Inject
    CreditRound round;

    public CreditClock() {
        super(Duration.ofSeconds(15), Duration.ofMinutes(5));
    }

    @Override
    protected void round() {
        round.untilNothingWaits();
    }
}

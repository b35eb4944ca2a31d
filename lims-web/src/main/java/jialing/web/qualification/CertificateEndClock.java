package jialing.web.qualification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import jialing.web.shared.HouseClock;

/** Has quality officers warned of certificates that end. */
@WebListener
public class CertificateEndClock extends HouseClock {

    @Inject
    CertificateEndRound round;

    public CertificateEndClock() {
        super(Duration.ofSeconds(25), Duration.ofSeconds(30));
    }

    @Override
    protected void round() {
        round.untilNothingWaits();
    }
}

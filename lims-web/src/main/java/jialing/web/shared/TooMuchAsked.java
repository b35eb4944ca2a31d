package jialing.web.shared;

import java.time.Duration;
import jialing.domain.shared.Refusal;

/** Somebody has asked more often than is good for the others, and is told when to come again (RFC 6585 section 4). */
public final class TooMuchAsked extends RuntimeException {

    private final transient Refusal refusal;
    private final Duration until;

    TooMuchAsked(Refusal refusal, Duration until) {
        super(refusal.getMessage(), null, false, false);
        this.refusal = refusal;
        this.until = until;
    }

    Refusal refusal() {
        return refusal;
    }

    /** Whole seconds, for {@code Retry-After} (RFC 9110 section 10.2.3). */
    long retryAfterSeconds() {
        return until.plusMillis(999).toSeconds();
    }
}

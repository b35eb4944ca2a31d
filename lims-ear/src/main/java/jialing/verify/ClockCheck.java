package jialing.verify;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether the house's clock went forward. The log keeps the order in which acts were committed, so an act that stands behind a much
 * later one was recorded by a clock that had been set back. Where that happened is named once, at the first such act.
 */
final class ClockCheck {

    /** An act is dated before its transaction ends; none lasts longer than five minutes, and clocks of several nodes differ a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final Findings findings;
    private Instant latest = Instant.EPOCH;

    ClockCheck(Findings findings) {
        this.findings = findings;
    }

    /** To be told of every act in the order of the log. */
    void next(String act, Instant recordedAt) {
        if (recordedAt.isBefore(latest.minus(TOLERANCE))) {
            findings.wrong(
                    "ClockWentForward",
                    act,
                    recordedAt,
                    "此操作排在 " + latest + " 的操作之后，时间却更早：系统时钟被拨回",
                    "This act stands behind one of " + latest + " and is dated earlier: the clock was set back");
            latest = recordedAt;
        } else if (recordedAt.isAfter(latest)) {
            latest = recordedAt;
        }
    }
}

package jialing.domain.gate.rules;

import java.time.Duration;
import java.time.Instant;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An exception ends by itself, after 31 days at the latest: what is needed longer is no exception. */
public final class ExceptionIsShort extends Rule<ExceptionIsShort.Asked> {

    private static final Duration LONGEST = Duration.ofDays(31);

    /** From now until when it is to hold. */
    public record Asked(Instant now, Instant until) {}

    public ExceptionIsShort() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("例外须在 31 天内的某一时刻终止", "An exception ends at an instant within the next 31 days"));
    }

    @Override
    public Verdict judge(Asked asked) {
        boolean ends = asked.until() != null
                && asked.until().isAfter(asked.now())
                && !asked.until().isAfter(asked.now().plus(LONGEST));
        return Verdict.holdsIf(ends, "until");
    }
}

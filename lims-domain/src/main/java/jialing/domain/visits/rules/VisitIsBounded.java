package jialing.domain.visits.rules;

import java.time.Duration;
import java.time.Instant;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An account from outside has an end, and it is near. */
public final class VisitIsBounded extends Rule<VisitIsBounded.Times> {

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(90);

    /** @param from null for now */
    public record Times(Instant from, Instant until, Instant now) {}

    public VisitIsBounded() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB/T 22239-2019 8.1.4.2",
                Text.of(
                        "来访须在 90 天内开始，结束晚于开始，且不超过 {0} 天",
                        "A visit begins within 90 days, ends after it begins, and lasts {0} days at most"));
    }

    @Override
    public Verdict judge(Times times) {
        boolean soon = times.from() == null || !times.from().isAfter(times.now().plus(AHEAD));
        Instant begins = times.from() == null || times.from().isBefore(times.now()) ? times.now() : times.from();
        boolean ends = times.until() != null
                && times.until().isAfter(begins)
                && !times.until().isAfter(begins.plus(LONGEST));
        return Verdict.holdsIf(soon && ends, soon ? "until" : "from", LONGEST.toDays());
    }
}

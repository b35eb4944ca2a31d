package jialing.domain.analysis.rules;

import java.time.Instant;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nothing is measured before it was sampled, and nothing is recorded before its measurement began. */
public final class CountedAfterSampling extends Rule<CountedAfterSampling.Entry> {

    /** @param collectedAt null for what is none of a sample */
    public record Entry(Instant startedAt, Instant collectedAt, Instant now) {}

    public CountedAfterSampling() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.5.1",
                Text.of(
                        "开始测量的时刻 {0} 早于采样或晚于现在",
                        "Counting is said to have begun at {0}, before the sample was taken or later than now"));
    }

    @Override
    public Verdict judge(Entry entry) {
        boolean before = entry.collectedAt() != null && entry.startedAt().isBefore(entry.collectedAt());
        return Verdict.holdsIf(!before && !entry.startedAt().isAfter(entry.now()), "startedAt", entry.startedAt());
    }
}

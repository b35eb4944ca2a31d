package jialing.domain.analysis.rules;

import java.time.Instant;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An activity that is stated for the time of sampling says when it was counted. */
public final class CountingHasItsStart extends Rule<CountingHasItsStart.Entry> {

    /** @param startedAt null when nothing is said of it */
    public record Entry(String analyte, boolean asked, Instant startedAt) {}

    public CountingHasItsStart() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB/T 16145-2022",
                Text.of(
                        "{0} 要校正到采样时刻，请给出开始测量的时刻",
                        "The activity of {0} is stated for the time of sampling: say when counting began"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(!entry.asked() || entry.startedAt() != null, "startedAt", entry.analyte());
    }
}

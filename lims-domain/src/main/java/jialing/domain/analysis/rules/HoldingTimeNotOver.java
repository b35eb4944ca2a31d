package jialing.domain.analysis.rules;

import java.time.Instant;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Analysis begins within the holding time, counted from sampling; exactly on the limit is within. Late, it needs a recorded decision. */
public final class HoldingTimeNotOver extends Rule<HoldingTimeNotOver.Entry> {

    /** A container's analyte, until when it keeps, and the decision to analyse it all the same, else null. */
    public record Entry(String container, String analyte, Instant until, Instant now, String decision) {}

    public HoldingTimeNotOver() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 493-2009",
                Text.of(
                        "容器 {0} 的 {1} 已超保存期（应于 {2} 前分析），须有记录在案的处理决定",
                        "{1} in container {0} is beyond its holding time (to be analysed by {2}); this needs a recorded decision"));
    }

    @Override
    public Verdict judge(Entry entry) {
        boolean within = !entry.now().isAfter(entry.until());
        return Verdict.holdsIf(
                within || entry.decision() != null,
                "containers",
                entry.container(),
                entry.analyte(),
                LabClock.minuteOf(entry.until()));
    }
}

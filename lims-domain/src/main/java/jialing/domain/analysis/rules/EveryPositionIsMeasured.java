package jialing.domain.analysis.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A batch is submitted whole: every analyte of every position has a result. */
public final class EveryPositionIsMeasured extends Rule<EveryPositionIsMeasured.Entry> {

    /** What has no result yet, as position and analyte. */
    public record Entry(List<String> missing) {}

    public EveryPositionIsMeasured() {
        super(Refusal.Kind.CONFLICT, "HJ 630-2011", Text.of("尚有 {0} 个未完成：{1}", "{0} are still missing: {1}"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.missing().isEmpty(),
                null,
                entry.missing().size(),
                String.join(
                        "、",
                        entry.missing().subList(0, Math.min(5, entry.missing().size()))));
    }
}

package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nothing is read off a curve that was not drawn in this round of the batch. */
public final class CurveIsInForce extends Rule<CurveIsInForce.Entry> {

    /** The analyte, and whether it has a curve. */
    public record Entry(String analyte, boolean present) {}

    public CurveIsInForce() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "{0} 尚无本批的校准曲线，请先录入标准点",
                        "There is no calibration for {0} in this batch yet; enter its standards first"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.present(), "analyte", entry.analyte());
    }
}

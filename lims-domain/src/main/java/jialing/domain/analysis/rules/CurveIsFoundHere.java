package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is taken over was drawn for the same method on the same instrument, in force in its batch, and once for each analyte. */
public final class CurveIsFoundHere extends Rule<CurveIsFoundHere.Entry> {

    public record Entry(String field, String method, String instrument, boolean found) {}

    public CurveIsFoundHere() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "没有这条可沿用的校准曲线：须为 {0} 在仪器 {1} 上绘制、现行有效，且每个项目只选一条",
                        "There is no such calibration to take over: it must have been drawn by {0} on instrument {1} and be in force, one for each analyte"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.found(), entry.field(), entry.method(), entry.instrument());
    }
}

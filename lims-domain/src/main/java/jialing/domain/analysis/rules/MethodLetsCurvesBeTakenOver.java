package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A calibration is not used for long: only a method that lets it stand on a check spares a batch its own. */
public final class MethodLetsCurvesBeTakenOver extends Rule<MethodLetsCurvesBeTakenOver.Entry> {

    /** @param days for which a calibration holds; 0 where every batch draws its own */
    public record Entry(String method, String source, int days) {}

    public MethodLetsCurvesBeTakenOver() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "{0} 的每批样品须绘制校准曲线，不得沿用以前的曲线（{1}）",
                        "Every batch by {0} draws its own calibration; none is taken over ({1})"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.days() > 0, "curves", entry.method(), entry.source());
    }
}

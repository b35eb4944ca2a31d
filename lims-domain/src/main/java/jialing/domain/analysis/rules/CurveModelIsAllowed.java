package jialing.domain.analysis.rules;

import jialing.domain.curves.CurveModel;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A calibration is drawn as the method says, not as it fits best. */
public final class CurveModelIsAllowed extends Rule<CurveModelIsAllowed.Entry> {

    /** @param source the standard that says what is allowed */
    public record Entry(String analyte, CurveModel model, String source, boolean allowed) {}

    public CurveModelIsAllowed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.2.1.1",
                Text.of(
                        "{0} 的校准曲线不能用“{1}、{2}”：{3} 未规定",
                        "The calibration of {0} cannot be a {1}, {2}: {3} does not provide for it"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.allowed(),
                "models",
                entry.analyte(),
                entry.model().shape().label(),
                entry.model().weighting().label(),
                entry.source());
    }
}

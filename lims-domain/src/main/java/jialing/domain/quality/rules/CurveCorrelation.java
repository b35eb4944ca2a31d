package jialing.domain.quality.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A calibration line is one: |r| reaches what the method asks for, 0.999 when it says nothing else. */
public final class CurveCorrelation extends Rule<CurveCorrelation.Curve> {

    private static final Text NO_CURVE = Text.of("没有校准曲线", "There is no calibration");

    /** Correlation coefficient of a calibration, null when there is none, and what it must reach. */
    public record Curve(String analyte, BigDecimal correlation, BigDecimal atLeast) {}

    public CurveCorrelation() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of("{0} 的校准曲线 r = {1}，低于 {2}", "The calibration of {0} has r = {1}, less than {2}"));
    }

    @Override
    public Verdict judge(Curve curve) {
        if (curve.correlation() == null) {
            return Verdict.undecided(NO_CURVE);
        }
        return Verdict.holdsIf(
                curve.correlation().abs().compareTo(curve.atLeast()) >= 0,
                null,
                curve.analyte(),
                Figures.correlation(curve.correlation()),
                curve.atLeast().toPlainString());
    }
}

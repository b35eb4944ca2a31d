package jialing.domain.curves;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Between zero and the top standard a calibration rises throughout, or falls throughout: each response has one standard. */
public final class CurveIsMonotonic extends Rule<CalibrationCurve> {

    public CurveIsMonotonic() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 168-2020",
                Text.of(
                        "校准曲线在标准系列范围内不单调（拐点在 x = {0}），同一响应对应两个含量，不能使用",
                        "The calibration turns back within its standards (at x = {0}): one response would have two contents"));
    }

    @Override
    public Verdict judge(CalibrationCurve curve) {
        int atZero = curve.steepnessAt(BigDecimal.ZERO).signum();
        int atTop = curve.steepnessAt(curve.topStandard()).signum();
        return Verdict.holdsIf(atTop != 0 && atZero == atTop, "points", turningPoint(curve));
    }

    private static String turningPoint(CalibrationCurve curve) {
        return curve.curvature().signum() == 0
                ? "0"
                : curve.slope()
                        .negate()
                        .divide(curve.curvature().multiply(BigDecimal.valueOf(2)), new MathContext(3))
                        .toPlainString();
    }
}

package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A calibration is taken over only when a standard that was measured now is found on it again. When it has drifted, it is drawn anew. */
public final class CurveIsConfirmed extends Rule<CurveIsConfirmed.Check> {

    /**
     * Contents in one unit.
     *
     * @param standard that was measured
     * @param readBack what the calibration reads off for it
     * @param atMost percent
     */
    public record Check(
            String field, String analyte, BigDecimal standard, BigDecimal readBack, String unit, BigDecimal atMost) {

        /** Percent, with its sign. */
        public BigDecimal deviation() {
            return readBack.subtract(standard).multiply(PERCENT).divide(standard, MathContext.DECIMAL128);
        }
    }

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int SHOWN_DECIMALS = 2;
    private static final MathContext SHOWN_DIGITS = new MathContext(4);

    public CurveIsConfirmed() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "{0} 的核查点 {1} {2} 由曲线读得 {3} {2}，偏差 {4} %，超过 ±{5} %：曲线已漂移，须重新绘制",
                        "The check of {0}, {1} {2}, reads {3} {2} off the calibration: off by {4} %, more than ±{5} %; it has drifted, draw it again"));
    }

    @Override
    public Verdict judge(Check check) {
        return Verdict.holdsIf(
                check.deviation().abs().compareTo(check.atMost()) <= 0,
                check.field(),
                check.analyte(),
                check.standard(),
                check.unit(),
                check.readBack().round(SHOWN_DIGITS).toPlainString(),
                check.deviation().setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN),
                check.atMost().toPlainString());
    }
}

package jialing.domain.quality.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import jialing.domain.analysis.Calibration;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * A calibration reads its own standards back: within 20 %, the lowest one within 30 % (US EPA method 8000D on the relative error of
 * the standards). A correlation alone does not see that the low end is wrong.
 */
public final class StandardsReadBack extends Rule<StandardsReadBack.Standard> {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal USUALLY = BigDecimal.valueOf(20);
    private static final BigDecimal AT_THE_LOWEST = BigDecimal.valueOf(30);

    /** A standard above zero, what is read back for it, and how far that lies from it, in percent. */
    public record Standard(
            String analyte, BigDecimal standard, BigDecimal readBack, BigDecimal deviation, BigDecimal atMost) {

        private BigDecimal excess() {
            return deviation.subtract(atMost);
        }
    }

    public StandardsReadBack() {
        super(
                Refusal.Kind.CONFLICT,
                "US EPA 8000D",
                Text.of(
                        "{0} 的标准点 {1} 由曲线反算为 {2}，偏差 {3}，超过 {4}，须说明原因或重做曲线",
                        "Standard {1} of {0} is read back as {2}, off by {3}, more than {4}; explain it or draw the calibration again"));
    }

    /** The standard that is worst off. */
    public static Standard worst(String analyte, Calibration calibration) {
        BigDecimal lowest = calibration.curve().bottomStandard();
        return calibration.points().stream()
                .filter(point -> point.standard().signum() > 0)
                .map(point -> standard(analyte, point, point.standard().compareTo(lowest) == 0))
                .max(Comparator.comparing(Standard::excess))
                .orElseThrow();
    }

    private static Standard standard(String analyte, Calibration.Point point, boolean lowest) {
        BigDecimal deviation = point.readBack()
                .subtract(point.standard())
                .abs()
                .multiply(PERCENT)
                .divide(point.standard(), MathContext.DECIMAL128);
        return new Standard(analyte, point.standard(), point.readBack(), deviation, lowest ? AT_THE_LOWEST : USUALLY);
    }

    @Override
    public Verdict judge(Standard standard) {
        return Verdict.holdsIf(
                standard.deviation().compareTo(standard.atMost()) <= 0,
                null,
                standard.analyte(),
                Figures.shown(standard.standard()),
                Figures.shown(standard.readBack()),
                Figures.percent(standard.deviation()),
                Figures.percent(standard.atMost()));
    }
}

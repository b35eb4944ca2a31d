package jialing.domain.curves;

import java.math.BigDecimal;
import jialing.domain.shared.Text;

/**
 * How much each point of a calibration counts. Where the scatter of the responses grows with the content, weights keep the low
 * standards from being lost beside the high ones. The zero has no weight by 1/x or 1/x² and then stays out of the fit.
 */
public enum CurveWeighting {
    NONE("等权", "unweighted") {
        @Override
        BigDecimal weight(BigDecimal standard) {
            return BigDecimal.ONE;
        }
    },
    INVERSE("1/x 加权", "weighted 1/x") {
        @Override
        BigDecimal weight(BigDecimal standard) {
            return standard.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE.divide(standard, CalibrationCurve.DIGITS);
        }
    },
    INVERSE_SQUARE("1/x² 加权", "weighted 1/x²") {
        @Override
        BigDecimal weight(BigDecimal standard) {
            return standard.signum() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.ONE.divide(standard.multiply(standard), CalibrationCurve.DIGITS);
        }
    };

    private final Text label;

    CurveWeighting(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    abstract BigDecimal weight(BigDecimal standard);
}

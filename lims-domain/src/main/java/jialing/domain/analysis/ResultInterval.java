package jialing.domain.analysis;

import java.math.BigDecimal;

/**
 * How well a value is known by its own readings, rounded as the value is.
 *
 * @param low of the interval that holds the true value; null where there is no interval
 * @param high null where there is no upper end
 * @param coverage probability of the interval in percent; null where there is none
 * @param decisionThreshold y* of ISO 11929-1, for a counted activity; y# is the detection limit of the result
 */
public record ResultInterval(BigDecimal low, BigDecimal high, BigDecimal coverage, BigDecimal decisionThreshold) {

    static final BigDecimal USUAL_COVERAGE = BigDecimal.valueOf(95);

    /** As it is printed beside the value, e.g. {@code 0.176～0.241}. */
    public String printed() {
        if (coverage == null) {
            return null;
        }
        return high == null ? "≥" + low.toPlainString() : low.toPlainString() + "～" + high.toPlainString();
    }
}

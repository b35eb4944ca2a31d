package jialing.domain.controlchart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.curves.Spread;

/**
 * Centre line, warning and action limits: centre ± 2 s and ± 3 s; for ranges of two the mean range, 2.512 and 3.267 times it
 * (GB/T 17989, ISO 7870-2).
 *
 * @param deviation s; for ranges the mean range over d₂
 * @param lowerAction null for ranges, which have no lower limits
 * @param lowerWarning null for ranges
 */
public record ControlLimits(
        BigDecimal centre,
        BigDecimal deviation,
        BigDecimal lowerAction,
        BigDecimal lowerWarning,
        BigDecimal upperWarning,
        BigDecimal upperAction) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    /** Expected range of two over the standard deviation: 2/√π. */
    private static final BigDecimal D2 = new BigDecimal("1.128");

    private static final BigDecimal WARNING_OF_RANGES = new BigDecimal("2.512");
    private static final BigDecimal ACTION_OF_RANGES = new BigDecimal("3.267");

    /** Around the mean of the values. */
    public static ControlLimits ofValues(List<BigDecimal> values, Estimator estimator) {
        var spread = new Spread(values);
        BigDecimal deviation = estimator == Estimator.STANDARD_DEVIATION
                ? spread.deviation()
                : new Spread(movingRanges(values)).mean().divide(D2, DIGITS);
        BigDecimal centre = spread.mean();
        return new ControlLimits(
                centre,
                deviation,
                centre.subtract(deviation.multiply(THREE), DIGITS),
                centre.subtract(deviation.multiply(TWO), DIGITS),
                centre.add(deviation.multiply(TWO), DIGITS),
                centre.add(deviation.multiply(THREE), DIGITS));
    }

    /** Over the mean of the ranges of two. */
    public static ControlLimits ofRanges(List<BigDecimal> ranges) {
        BigDecimal mean = new Spread(ranges).mean();
        return new ControlLimits(
                mean,
                mean.divide(D2, DIGITS),
                null,
                null,
                mean.multiply(WARNING_OF_RANGES, DIGITS),
                mean.multiply(ACTION_OF_RANGES, DIGITS));
    }

    private static List<BigDecimal> movingRanges(List<BigDecimal> values) {
        return IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs())
                .toList();
    }

    boolean beyondAction(BigDecimal value) {
        return value.compareTo(upperAction) > 0 || (lowerAction != null && value.compareTo(lowerAction) < 0);
    }

    boolean beyondWarning(BigDecimal value) {
        return aboveWarning(value) || belowWarning(value);
    }

    boolean aboveWarning(BigDecimal value) {
        return value.compareTo(upperWarning) > 0;
    }

    boolean belowWarning(BigDecimal value) {
        return lowerWarning != null && value.compareTo(lowerWarning) < 0;
    }

    /** How many standard deviations above the centre; negative below. Zero where nothing scatters. */
    BigDecimal distance(BigDecimal value) {
        return deviation.signum() == 0
                ? BigDecimal.ZERO
                : value.subtract(centre).divide(deviation, DIGITS);
    }
}

package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * 百分位数 of the daily values of a year (HJ 663-2013 annex A): k = 1 + (n − 1) p, between the values in the s-th and the next place, s the
 * whole part of k, in proportion to what k exceeds s.
 */
public final class AirPercentile {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AirPercentile() {}

    /**
     * @param percent e.g. 95 for particles and CO, 98 for SO2 and NO2, 90 for ozone
     * @throws IllegalArgumentException without values
     */
    public static BigDecimal of(Collection<BigDecimal> values, int percent) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values, no percentile");
        }
        List<BigDecimal> ascending = values.stream().sorted().toList();
        BigDecimal place =
                BigDecimal.valueOf((long) (ascending.size() - 1) * percent).divide(HUNDRED);
        int whole = place.setScale(0, RoundingMode.FLOOR).intValueExact();
        BigDecimal lower = ascending.get(whole);
        BigDecimal upper = ascending.get(Math.min(whole + 1, ascending.size() - 1));
        return lower.add(upper.subtract(lower).multiply(place.subtract(BigDecimal.valueOf(whole))));
    }
}

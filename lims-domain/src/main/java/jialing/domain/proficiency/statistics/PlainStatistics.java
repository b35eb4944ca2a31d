package jialing.domain.proficiency.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Means, deviations and quantiles of plain numbers, in decimals. */
final class PlainStatistics {

    static final MathContext DIGITS = MathContext.DECIMAL64;

    private PlainStatistics() {}

    static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DIGITS);
    }

    /** Experimental standard deviation of two or more values. */
    static BigDecimal deviation(List<BigDecimal> values) {
        BigDecimal mean = mean(values);
        return values.stream()
                .map(each -> each.subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size() - 1L), DIGITS)
                .sqrt(DIGITS);
    }

    static BigDecimal median(List<BigDecimal> values) {
        return quantile(values, new BigDecimal("0.5"));
    }

    /** By linear interpolation between the order statistics, the first of them at 0 and the last at 1. */
    static BigDecimal quantile(List<BigDecimal> values, BigDecimal share) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal rank = share.multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = rank.intValue();
        BigDecimal lower = sorted.get(below);
        BigDecimal upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return lower.add(rank.subtract(BigDecimal.valueOf(below)).multiply(upper.subtract(lower)));
    }
}

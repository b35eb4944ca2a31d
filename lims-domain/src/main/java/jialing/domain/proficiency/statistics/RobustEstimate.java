package jialing.domain.proficiency.statistics;

import static jialing.domain.proficiency.statistics.PlainStatistics.DIGITS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Location and spread that a few wild results do not move: x* and s* of Algorithm A (ISO 13528:2022 C.3.1), Huber's proposal 2 with
 * k = 1.5.
 *
 * @param mean x*
 * @param deviation s*, zero when all results are the same
 * @param count p, the results that it was made from
 * @param drawnIn how many of them lie beyond x* ± 1.5 s* and were drawn in to it
 */
public record RobustEstimate(BigDecimal mean, BigDecimal deviation, int count, int drawnIn) {

    /** Of the absolute deviations from the median, for a normal distribution of standard deviation one. */
    private static final BigDecimal FROM_MAD = new BigDecimal("1.483");

    private static final BigDecimal FROM_QUARTILES = new BigDecimal("0.7413");
    private static final BigDecimal WINDOW = new BigDecimal("1.5");
    private static final BigDecimal DRAWN_IN_LOSES = new BigDecimal("1.134");

    /** The standard stops when the third figure of neither changes; six cost nothing, and the end does not depend on where it began. */
    private static final MathContext STABLE = new MathContext(6);

    private static final int ROUNDS_AT_MOST = 1000;

    /**
     * @param results of laboratories, blunders and censored ones left out
     * @throws IllegalArgumentException when there are fewer than two
     */
    public static RobustEstimate of(List<BigDecimal> results) {
        if (results.size() < 2) {
            throw new IllegalArgumentException("one result has no spread");
        }
        BigDecimal mean = PlainStatistics.median(results);
        BigDecimal deviation = start(results, mean);
        for (int round = 0; round < ROUNDS_AT_MOST && deviation.signum() > 0; round++) {
            List<BigDecimal> drawn = drawnIn(results, mean, deviation);
            BigDecimal nextMean = PlainStatistics.mean(drawn);
            BigDecimal nextDeviation = PlainStatistics.deviation(drawn).multiply(DRAWN_IN_LOSES, DIGITS);
            boolean stable = same(mean, nextMean) && same(deviation, nextDeviation);
            mean = nextMean;
            deviation = nextDeviation;
            if (stable) {
                break;
            }
        }
        return new RobustEstimate(mean, deviation, results.size(), beyond(results, mean, deviation));
    }

    /**
     * The scaled median absolute deviation; where more than half of the results are the same it is zero and would stay so: then the
     * scaled range of the quartiles, then the standard deviation (ISO 13528:2022 C.3.1, notes).
     */
    private static BigDecimal start(List<BigDecimal> results, BigDecimal median) {
        BigDecimal mad = PlainStatistics.median(results.stream()
                        .map(each -> each.subtract(median).abs())
                        .toList())
                .multiply(FROM_MAD);
        if (mad.signum() > 0) {
            return mad;
        }
        BigDecimal quartiles = PlainStatistics.quantile(results, new BigDecimal("0.75"))
                .subtract(PlainStatistics.quantile(results, new BigDecimal("0.25")))
                .multiply(FROM_QUARTILES);
        return quartiles.signum() > 0 ? quartiles : PlainStatistics.deviation(results);
    }

    private static List<BigDecimal> drawnIn(List<BigDecimal> results, BigDecimal mean, BigDecimal deviation) {
        BigDecimal window = WINDOW.multiply(deviation);
        BigDecimal low = mean.subtract(window);
        BigDecimal high = mean.add(window);
        return results.stream().map(each -> each.max(low).min(high)).toList();
    }

    private static int beyond(List<BigDecimal> results, BigDecimal mean, BigDecimal deviation) {
        BigDecimal window = WINDOW.multiply(deviation);
        return (int) results.stream()
                .filter(each -> each.subtract(mean).abs().compareTo(window) > 0)
                .count();
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.round(STABLE).compareTo(other.round(STABLE)) == 0;
    }

    /** u(x*) = 1.25 s* / √p (ISO 13528:2022 7.7.3). */
    public BigDecimal standardUncertainty() {
        return new BigDecimal("1.25")
                .multiply(deviation)
                .divide(BigDecimal.valueOf(count).sqrt(DIGITS), DIGITS);
    }
}

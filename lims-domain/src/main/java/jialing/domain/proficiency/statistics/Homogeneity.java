package jialing.domain.proficiency.statistics;

import static jialing.domain.proficiency.statistics.PlainStatistics.DIGITS;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import jialing.domain.shared.Decimals;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * How much the items of a round differ among themselves, from a number of them analysed in duplicate (ISO 13528:2022 B.2, B.3).
 *
 * @param items how many
 * @param mean of all determinations
 * @param within s_w, standard deviation within items
 * @param between s_s, standard deviation between items; zero where the duplicates differ more than the items do
 * @param cochran greatest squared difference of duplicates over the sum of all
 * @param cochranCritical what it must not exceed at 5 %; above, a pair is no pair of duplicates
 */
public record Homogeneity(
        int items,
        BigDecimal mean,
        BigDecimal within,
        BigDecimal between,
        BigDecimal cochran,
        BigDecimal cochranCritical) {

    /** Fewer say nothing (B.1). */
    public static final int ITEMS_AT_LEAST = 10;

    private static final BigDecimal SMALL = new BigDecimal("0.3");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal SIGNIFICANCE = new BigDecimal("0.05");

    /** Two determinations of one item. */
    public record Duplicates(BigDecimal first, BigDecimal second) {

        private BigDecimal mean() {
            return first.add(second).divide(TWO, DIGITS);
        }

        private BigDecimal squaredDifference() {
            return first.subtract(second).pow(2);
        }
    }

    public static Homogeneity of(List<Duplicates> items) {
        List<BigDecimal> means = items.stream().map(Duplicates::mean).toList();
        List<BigDecimal> squares =
                items.stream().map(Duplicates::squaredDifference).toList();
        BigDecimal sum = squares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal withinSquared = sum.divide(TWO.multiply(BigDecimal.valueOf(items.size())), DIGITS);
        BigDecimal betweenSquared = PlainStatistics.deviation(means).pow(2).subtract(withinSquared.divide(TWO, DIGITS));
        BigDecimal greatest = squares.stream().max(Comparator.naturalOrder()).orElseThrow();
        return new Homogeneity(
                items.size(),
                PlainStatistics.mean(means),
                withinSquared.sqrt(DIGITS),
                betweenSquared.max(BigDecimal.ZERO).sqrt(DIGITS),
                sum.signum() == 0 ? BigDecimal.ZERO : greatest.divide(sum, DIGITS),
                cochranCritical(items.size()));
    }

    /** Of the greatest of so many variances of duplicates, one degree of freedom each, from the quantile of F (ISO 5725-2). */
    private static BigDecimal cochranCritical(int items) {
        double f =
                new FDistribution(1, items - 1.0).inverseCumulativeProbability(1 - SIGNIFICANCE.doubleValue() / items);
        return Decimals.of(1 / (1 + (items - 1) / f));
    }

    public boolean duplicatesAreAlike() {
        return cochran.compareTo(cochranCritical) <= 0;
    }

    /** s_s ≤ 0.3 σ_pt: the items do not decide how a laboratory is graded (B.2.2). */
    public boolean isSufficientFor(BigDecimal proficiencyDeviation) {
        return between.compareTo(SMALL.multiply(proficiencyDeviation)) <= 0;
    }
}

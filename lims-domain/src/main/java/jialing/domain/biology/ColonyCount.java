package jialing.domain.biology;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.biology.Estimate.Standing;
import jialing.domain.biology.rules.PlatesAreSound;
import jialing.domain.shared.Decimals;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Colonies on plates of one or more dilutions (ISO 8199:2018; HJ 1000-2018).
 *
 * <p>Counted are all plates of those dilutions whose mean lies in the countable range; dropping single plates because they are low or
 * high would bend the mean. The number is weighted: all colonies over all of the sample that is on these plates. The interval is that
 * of a Poisson count.
 *
 * @param fewest mean of a dilution from which on it counts, e.g. 30
 * @param most mean of a dilution up to which it counts, e.g. 300
 */
public record ColonyCount(int fewest, int most) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** HJ 1000-2018: from 30 to 300 colonies on a plate. */
    public static final ColonyCount OF_BACTERIA = new ColonyCount(30, 300);

    /** HJ 347.1-2018: from 20 to 60 colonies on a membrane. */
    public static final ColonyCount ON_MEMBRANES = new ColonyCount(20, 60);

    /** @throws jialing.domain.shared.Refusal by PlatesAreSound */
    public Estimate of(List<Plate> plates) {
        new PlatesAreSound().require(plates);
        List<List<Plate>> dilutions = plates.stream()
                .collect(Collectors.groupingBy(plate -> plate.dilution().stripTrailingZeros()))
                .values()
                .stream()
                .sorted(Comparator.comparing(same -> same.get(0).dilution()))
                .toList();
        List<Plate> countable = dilutions.stream()
                .filter(same -> isAtLeast(same, fewest) && !isAbove(same, most))
                .flatMap(List::stream)
                .toList();
        if (!countable.isEmpty()) {
            return estimate(countable, Standing.COUNTED);
        }
        List<Plate> few = dilutions.stream()
                .filter(same -> !isAbove(same, most))
                .flatMap(List::stream)
                .toList();
        return few.isEmpty() ? tooMany(dilutions.get(dilutions.size() - 1)) : estimate(few, Standing.FEW);
    }

    private static Estimate estimate(List<Plate> plates, Standing standing) {
        int colonies = colonies(plates);
        BigDecimal sample = sample(plates);
        if (colonies == 0) {
            return new Estimate(
                    Standing.LESS_THAN, per(BigDecimal.ONE, sample), BigDecimal.ZERO, per(highest(0), sample));
        }
        return new Estimate(
                standing,
                per(BigDecimal.valueOf(colonies), sample),
                per(lowest(colonies), sample),
                per(highest(colonies), sample));
    }

    /** More than the countable range on the plates that hold the least sample. */
    private Estimate tooMany(List<Plate> mostDiluted) {
        BigDecimal most = BigDecimal.valueOf((long) this.most * mostDiluted.size());
        BigDecimal bound = per(most, sample(mostDiluted));
        return new Estimate(Standing.MORE_THAN, bound, bound, null);
    }

    /** Limits of the expectation of a Poisson count, two and a half per cent on each side, from the χ² distribution. */
    private static BigDecimal lowest(int colonies) {
        return half(new ChiSquaredDistribution(2.0 * colonies).inverseCumulativeProbability(0.025));
    }

    private static BigDecimal highest(int colonies) {
        return half(new ChiSquaredDistribution(2.0 * colonies + 2).inverseCumulativeProbability(0.975));
    }

    private static BigDecimal half(double quantile) {
        return Decimals.of(quantile / 2);
    }

    private static boolean isAtLeast(List<Plate> plates, int mean) {
        return colonies(plates) >= mean * plates.size();
    }

    private static boolean isAbove(List<Plate> plates, int mean) {
        return plates.stream().anyMatch(plate -> plate.counted().isEmpty()) || colonies(plates) > mean * plates.size();
    }

    private static int colonies(List<Plate> plates) {
        return plates.stream().mapToInt(plate -> plate.counted().orElse(0)).sum();
    }

    private static BigDecimal sample(List<Plate> plates) {
        return plates.stream().map(Plate::sample).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal per(BigDecimal colonies, BigDecimal sample) {
        return colonies.divide(sample, DIGITS);
    }
}

package jialing.domain.noise;

import java.math.BigDecimal;
import java.util.Collection;
import jialing.domain.shared.Decimals;

/**
 * The level whose energy is the mean of the energies: {@code 10 lg [Σ 10^(0.1 L) / n]} (GB 3096-2008, 3.2).
 */
final class EnergyMean {

    private static final int DECIBELS = 10;

    private EnergyMean() {}

    /** Of levels that each held equally long. */
    static BigDecimal of(Collection<BigDecimal> levels) {
        // from the quietest up, so that the sum does not depend on the order of the series
        double energy = levels.stream()
                .sorted()
                .mapToDouble(level -> StrictMath.pow(10, level.doubleValue() / DECIBELS))
                .reduce(0, Double::sum);
        return Decimals.of(DECIBELS * StrictMath.log10(energy / levels.size()));
    }
}

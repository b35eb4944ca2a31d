package jialing.domain.noise;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import jialing.domain.shared.Decimals;

/**
 * The level whose energy is the mean of the energies: {@code 10 lg [Σ t·10^(0.1 L) / Σ t]} (GB 3096-2008, 3.2; GB/T 3222.1).
 */
final class EnergyMean {

    private static final int DECIBELS = 10;

    private EnergyMean() {}

    /** A level that held for a time, in any unit that is the same for all of them. */
    record Held(BigDecimal level, int time) {}

    /** Of levels that each held equally long. */
    static BigDecimal of(Collection<BigDecimal> levels) {
        return weighted(levels.stream().map(level -> new Held(level, 1)).toList());
    }

    static BigDecimal weighted(List<Held> parts) {
        // from the quietest up, so that the sum does not depend on the order of the series
        double energy = parts.stream()
                .sorted((one, other) -> one.level().compareTo(other.level()))
                .mapToDouble(
                        part -> part.time() * StrictMath.pow(10, part.level().doubleValue() / DECIBELS))
                .reduce(0, Double::sum);
        int time = parts.stream().mapToInt(Held::time).sum();
        return Decimals.of(DECIBELS * StrictMath.log10(energy / time));
    }
}

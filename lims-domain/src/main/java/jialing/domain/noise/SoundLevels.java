package jialing.domain.noise;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import jialing.domain.noise.rules.LevelsAreSound;
import jialing.domain.shared.Decimals;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * A series of sound levels in dB(A), read at equal intervals: short-term equivalent levels or instantaneous ones.
 *
 * @param levels at least one, from the loudest to the quietest once they are here
 */
public record SoundLevels(List<BigDecimal> levels) {

    private static final int PERCENT = 100;

    /** @throws jialing.domain.shared.Refusal by LevelsAreSound */
    public SoundLevels {
        new LevelsAreSound().require(levels);
        levels = levels.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Leq, dB(A): the energy mean over the time of measurement (GB 3096-2008, 3.2). */
    public BigDecimal equivalent() {
        return EnergyMean.of(levels);
    }

    /**
     * L_N, dB(A): the level exceeded during N percent of the time (GB 3096-2008, 3.6), for instance L10, L50, L90.
     *
     * <p>The levels are sorted from the loudest down and the one at N percent of their number is taken, the 10th of 100 or the 20th of
     * 200 for L10. There is no interpolation: L_N is a level that was read, as a meter's statistics give it; a number of levels that
     * is no multiple of 100 takes the next place, so that the level was reached during N percent at least.
     *
     * @param percent from 1 to 99
     */
    public BigDecimal exceededDuring(int percent) {
        if (percent < 1 || percent >= PERCENT) {
            throw new IllegalArgumentException("no percentile level " + percent);
        }
        int place = (levels.size() * percent + PERCENT - 1) / PERCENT;
        return levels.get(place - 1);
    }

    public BigDecimal loudest() {
        return levels.get(0);
    }

    public BigDecimal quietest() {
        return levels.get(levels.size() - 1);
    }

    /** SD, dB: the spread of the levels about their arithmetic mean, with n − 1 (HJ 640-2012); zero for a single level. */
    public BigDecimal standardDeviation() {
        double[] values = levels.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return Decimals.of(new StandardDeviation().evaluate(values));
    }
}

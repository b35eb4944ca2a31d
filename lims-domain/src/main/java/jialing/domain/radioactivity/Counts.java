package jialing.domain.radioactivity;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.radioactivity.rules.CountsAreSound;

/**
 * Pulses counted during a preset time.
 *
 * @param seconds the time of counting
 */
public record Counts(long number, BigDecimal seconds) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** @throws jialing.domain.shared.Refusal by CountsAreSound */
    public static Counts of(long number, BigDecimal seconds) {
        var counts = new Counts(number, seconds);
        new CountsAreSound().require(counts);
        return counts;
    }

    /** Pulses each second. */
    public BigDecimal rate() {
        return BigDecimal.valueOf(number).divide(seconds, DIGITS);
    }

    /** The rate that an uncertainty is drawn from: no pulse at all counts as one, for nothing seen is not nothing there. */
    BigDecimal supposedRate() {
        return BigDecimal.valueOf(Math.max(number, 1)).divide(seconds, DIGITS);
    }

    /** Squared standard uncertainty of the rate, s⁻²: the rate over the time, for counts vary as Poisson says. */
    BigDecimal variance() {
        return supposedRate().divide(seconds, DIGITS);
    }
}

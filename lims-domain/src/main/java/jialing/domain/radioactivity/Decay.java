package jialing.domain.radioactivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import jialing.domain.radioactivity.rules.QuantityIsPositive;
import jialing.domain.shared.Decimals;

/**
 * How a nuclide decays: {@code A(t) = A(0) e^(−λt)} with {@code λ = ln 2 / T½}. Half-lives come from the tables of evaluated nuclear
 * data.
 */
public record Decay(Duration halfLife) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** @throws jialing.domain.shared.Refusal by QuantityIsPositive */
    public Decay {
        new QuantityIsPositive()
                .require(new QuantityIsPositive.Entry(
                        "halfLife", BigDecimal.valueOf(halfLife.toSeconds()), BigDecimal.ZERO));
    }

    /** The share of the activity that is left after this time; more than one for a time before. */
    public BigDecimal left(Duration after) {
        return Decimals.of(StrictMath.exp(-constants(after)));
    }

    /**
     * The activity at the time of sampling, from what was found this much later.
     *
     * @param found in any unit of activity
     */
    public BigDecimal backTo(BigDecimal found, Duration elapsed) {
        return found.divide(left(elapsed), DIGITS);
    }

    /**
     * What the mean activity during counting is multiplied by to give that at its beginning: {@code λt / (1 − e^(−λt))} (GB/T
     * 11743-2013, correction for decay during the measurement).
     */
    public BigDecimal duringCounting(Duration counting) {
        double constants = constants(counting);
        // for a half-life far beyond the counting the quotient is 0/0: its limit is one
        return constants == 0 ? BigDecimal.ONE : Decimals.of(constants / -StrictMath.expm1(-constants));
    }

    /**
     * What the mean activity during counting is multiplied by to give that at the time of sampling.
     *
     * @param waited from sampling to the beginning of counting
     */
    public BigDecimal correction(Duration waited, Duration counting) {
        return backTo(duringCounting(counting), waited);
    }

    /** λt, without a unit. */
    private double constants(Duration time) {
        return StrictMath.log(2) * seconds(time) / seconds(halfLife);
    }

    private static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }
}

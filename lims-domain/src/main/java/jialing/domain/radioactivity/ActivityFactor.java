package jialing.domain.radioactivity;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.radioactivity.rules.QuantityIsPositive;

/**
 * What a net count rate is multiplied by to become an activity concentration (w in ISO 11929-1:2019): one over detection efficiency,
 * chemical yield, emission probability and the amount of sample, times the corrections for decay; with its relative uncertainty.
 *
 * @param value Bq/L, Bq/kg or Bq/m³ for one count a second
 * @param relativeVariance sum of the squares of the relative standard uncertainties
 */
public record ActivityFactor(BigDecimal value, BigDecimal relativeVariance) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    public static final ActivityFactor ONE = new ActivityFactor(BigDecimal.ONE, BigDecimal.ZERO);

    /**
     * Divided by a quantity: efficiency in counts a decay, yield and emission probability as fractions, volume in litres, mass in
     * kilograms.
     *
     * @param uncertainty standard uncertainty in the unit of the quantity
     * @throws jialing.domain.shared.Refusal by QuantityIsPositive
     */
    public ActivityFactor over(String quantity, BigDecimal amount, BigDecimal uncertainty) {
        return new ActivityFactor(
                value.divide(amountOf(quantity, amount, uncertainty), DIGITS), with(amount, uncertainty));
    }

    /** Multiplied by a quantity, as a correction for decay. */
    public ActivityFactor times(String quantity, BigDecimal amount, BigDecimal uncertainty) {
        return new ActivityFactor(
                value.multiply(amountOf(quantity, amount, uncertainty), DIGITS), with(amount, uncertainty));
    }

    private static BigDecimal amountOf(String quantity, BigDecimal amount, BigDecimal uncertainty) {
        new QuantityIsPositive().require(new QuantityIsPositive.Entry(quantity, amount, uncertainty));
        return amount;
    }

    private BigDecimal with(BigDecimal amount, BigDecimal uncertainty) {
        return relativeVariance.add(uncertainty.divide(amount, DIGITS).pow(2), DIGITS);
    }
}

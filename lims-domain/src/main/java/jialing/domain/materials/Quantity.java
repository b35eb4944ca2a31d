package jialing.domain.materials;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;

/**
 * An amount that was measured out, with what makes it uncertain. Its standard uncertainty is put together as in EURACHEM/CITAC
 * QUAM:2012 A1: the tolerance of a vessel as a triangular, of a balance as a rectangular distribution; the scatter of repeated filling
 * or weighing; for a volume the expansion of water over the spread of temperature (2.1 · 10⁻⁴ per degree, rectangular).
 *
 * @param tolerance half width, in the same unit; null when it is not known
 * @param repeatability standard deviation, in the same unit; null when it is not known
 * @param temperatureSpread ± degrees Celsius around the vessel's own temperature; null for masses
 * @param standardUncertainty as a calibration certificate states it, in the same unit; null when it is made up of the others only
 */
public record Quantity(
        BigDecimal value,
        AmountUnit unit,
        BigDecimal tolerance,
        BigDecimal repeatability,
        BigDecimal temperatureSpread,
        BigDecimal standardUncertainty) {

    static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal EXPANSION_OF_WATER = new BigDecimal("2.1E-4");
    private static final BigDecimal RECTANGULAR = BigDecimal.valueOf(3);
    private static final BigDecimal TRIANGULAR = BigDecimal.valueOf(6);

    public Quantity {
        if (value == null || unit == null || value.signum() <= 0) {
            throw Refusal.invalid("AmountGiven", "amount", "请填写大于零的量和单位", "Give an amount above zero and its unit");
        }
        mustNotBeNegative(tolerance, repeatability, temperatureSpread, standardUncertainty);
    }

    /** Nothing is known of its uncertainty. */
    public static Quantity of(String value, AmountUnit unit) {
        return new Quantity(new BigDecimal(value), unit, null, null, null, null);
    }

    public Quantity uncertainBy(String standardUncertainty) {
        return new Quantity(
                value, unit, tolerance, repeatability, temperatureSpread, new BigDecimal(standardUncertainty));
    }

    /** Standard uncertainty, in the same unit. */
    public BigDecimal uncertainty() {
        BigDecimal variance = squared(standardUncertainty)
                .add(squared(tolerance).divide(distribution(), DIGITS))
                .add(squared(repeatability));
        if (unit.measure() == AmountUnit.Measure.VOLUME && temperatureSpread != null) {
            BigDecimal expansion = value.multiply(temperatureSpread).multiply(EXPANSION_OF_WATER);
            variance = variance.add(squared(expansion).divide(RECTANGULAR, DIGITS));
        }
        return variance.sqrt(DIGITS);
    }

    BigDecimal relativeVariance() {
        return squared(uncertainty().divide(value, DIGITS));
    }

    private BigDecimal distribution() {
        return unit.measure() == AmountUnit.Measure.VOLUME ? TRIANGULAR : RECTANGULAR;
    }

    static BigDecimal squared(BigDecimal part) {
        return part == null ? BigDecimal.ZERO : part.multiply(part, DIGITS);
    }

    private static void mustNotBeNegative(BigDecimal... parts) {
        for (BigDecimal part : parts) {
            if (part != null && part.signum() < 0) {
                throw Refusal.invalid(
                        "UncertaintyNotNegative",
                        "amount",
                        "允差、重复性、温度变化和不确定度不能为负",
                        "Tolerance, repeatability, temperature spread and uncertainty are not negative");
            }
        }
    }
}

package jialing.domain.materials;

import java.math.BigDecimal;

/**
 * How much of an analyte a material contains: certified, computed from what went into it, or found by standardisation.
 *
 * @param value of a solution its concentration, of a solid the mass fraction
 * @param standardUncertainty in the same unit
 * @param unit as in the catalogue, e.g. {@code mg/L}
 */
public record Content(String analyte, BigDecimal value, BigDecimal standardUncertainty, String unit) {

    private static final BigDecimal COVERAGE = BigDecimal.valueOf(2);

    /** U with k = 2. */
    public BigDecimal expandedUncertainty() {
        return standardUncertainty.multiply(COVERAGE);
    }

    BigDecimal relativeVariance() {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : Quantity.squared(standardUncertainty.divide(value, Quantity.DIGITS));
    }
}

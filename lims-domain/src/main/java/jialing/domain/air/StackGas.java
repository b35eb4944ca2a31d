package jialing.domain.air;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.air.rules.OxygenBelowAir;

/**
 * What leaves a stack: dry gas at standard conditions.
 *
 * @param concentration mg/m³, as measured
 * @param oxygen measured in the dry gas, % by volume
 */
public record StackGas(BigDecimal concentration, BigDecimal oxygen) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal AIR = BigDecimal.valueOf(21);

    /**
     * {@code c × (21 − O_ref) / (21 − O)}, mg/m³: diluted with air, no chimney becomes clean (GB 13223-2011; GB 13271-2014).
     *
     * @param reference oxygen content that the emission standard states for the kind of furnace, %
     * @throws jialing.domain.shared.Refusal by OxygenBelowAir, for the measured and for the reference content
     */
    public BigDecimal atReferenceOxygen(BigDecimal reference) {
        new OxygenBelowAir().require(oxygen);
        new OxygenBelowAir().require(reference);
        return concentration.multiply(AIR.subtract(reference)).divide(AIR.subtract(oxygen), DIGITS);
    }
}

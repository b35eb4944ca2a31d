package jialing.domain.air;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.air.rules.FractionBelowOne;
import jialing.domain.air.rules.GasIsSound;

/**
 * A volume of gas as it was drawn, with the conditions under which the sampler measured it. Particles in ambient air are stated for
 * it as it is (actual conditions, GB 3095-2012, amendment of 2018).
 *
 * @param volume in L or m³
 * @param temperature ℃
 * @param pressure absolute, kPa
 */
public record GasVolume(BigDecimal volume, BigDecimal temperature, BigDecimal pressure) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal KELVIN = new BigDecimal("273.15");

    /** @throws jialing.domain.shared.Refusal by GasIsSound */
    public static GasVolume of(BigDecimal volume, BigDecimal temperature, BigDecimal pressure) {
        var gas = new GasVolume(volume, temperature, pressure);
        new GasIsSound().require(gas);
        return gas;
    }

    /** {@code V × T₀ / T × p / p₀}, in the same unit: what the gas would fill at these conditions. */
    public BigDecimal at(GasConditions conditions) {
        return volume.multiply(conditions.temperature())
                .multiply(pressure)
                .divide(temperature.add(KELVIN).multiply(GasConditions.PRESSURE), DIGITS);
    }

    /**
     * Without its water vapour, at the same conditions.
     *
     * @param moisture volume fraction of water vapour, below 1
     * @throws jialing.domain.shared.Refusal by FractionBelowOne
     */
    public GasVolume dry(BigDecimal moisture) {
        new FractionBelowOne().require(moisture);
        return new GasVolume(volume.multiply(BigDecimal.ONE.subtract(moisture)), temperature, pressure);
    }
}

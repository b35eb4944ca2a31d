package jialing.domain.air;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.air.rules.StackSamplingGiven;
import jialing.domain.sampling.FieldFact;
import jialing.domain.shared.Text;

/**
 * How gas was drawn from a stack (GB/T 16157-1996 8 and 9), as the samplers wrote it down. The gas meter stands behind the drier: what it
 * counts is dry.
 *
 * @param sampler code of the instrument
 * @param metered dry gas, at the temperature and pressure of the meter
 * @param oxygen in the dry gas, % by volume
 * @param velocities in the nozzle and in the stack, m/s
 * @param stack what passes a square metre of the stack in a second, moist, at its temperature and pressure
 * @param moisture of the gas in the stack, % by volume
 * @param area of the stack, m²
 */
public record StackSampling(
        String sampler,
        GasVolume metered,
        BigDecimal oxygen,
        IsokineticSampling.Velocities velocities,
        GasVolume stack,
        BigDecimal moisture,
        BigDecimal area) {

    public static final String SAMPLER = "stackSampler";
    public static final String VOLUME = "meteredVolumeL";
    public static final String METER_TEMPERATURE = "meterTemperatureC";
    public static final String METER_PRESSURE = "meterPressureKPa";
    public static final String OXYGEN = "stackOxygenPercent";
    public static final String MOISTURE = "stackMoisturePercent";
    public static final String TEMPERATURE = "stackTemperatureC";
    public static final String PRESSURE = "stackPressureKPa";
    public static final String VELOCITY = "stackVelocityMs";
    public static final String NOZZLE = "nozzleVelocityMs";
    public static final String AREA = "stackAreaM2";

    static final List<FieldFact> ASKED = List.of(
            FieldFact.instrument(SAMPLER, Text.of("烟尘采样器", "stack sampler")),
            FieldFact.number(VOLUME, Text.of("流量计累计体积（干气）", "metered volume, dry"), "L"),
            FieldFact.number(METER_TEMPERATURE, Text.of("流量计前温度", "temperature at the meter"), "℃"),
            FieldFact.number(METER_PRESSURE, Text.of("流量计前绝对压力", "absolute pressure at the meter"), "kPa"),
            FieldFact.number(OXYGEN, Text.of("含氧量（干气）", "oxygen, dry"), "%"),
            FieldFact.number(MOISTURE, Text.of("含湿量", "moisture"), "%"),
            FieldFact.number(TEMPERATURE, Text.of("烟气温度", "temperature of the gas"), "℃"),
            FieldFact.number(PRESSURE, Text.of("烟道内绝对压力", "absolute pressure in the stack"), "kPa"),
            FieldFact.number(VELOCITY, Text.of("烟气流速", "velocity of the gas"), "m/s"),
            FieldFact.number(NOZZLE, Text.of("采样嘴流速", "velocity in the nozzle"), "m/s"),
            FieldFact.number(AREA, Text.of("测点断面面积", "area of the stack"), "m²"));

    private static final int SECONDS_OF_HOUR = 3600;
    private static final int PERCENT = 2;

    /** Empty unless everything is given. */
    static Optional<StackSampling> read(Map<String, String> facts) {
        if (new StackSamplingGiven().objection(facts).isPresent()) {
            return Optional.empty();
        }
        BigDecimal velocity = number(facts, VELOCITY);
        return Optional.of(new StackSampling(
                facts.get(SAMPLER).trim(),
                GasVolume.of(number(facts, VOLUME), number(facts, METER_TEMPERATURE), number(facts, METER_PRESSURE)),
                number(facts, OXYGEN),
                new IsokineticSampling.Velocities(number(facts, NOZZLE), velocity),
                GasVolume.of(velocity, number(facts, TEMPERATURE), number(facts, PRESSURE)),
                number(facts, MOISTURE),
                number(facts, AREA)));
    }

    /** Oxygen in the dry gas, %; empty where the record does not say. */
    public static Optional<BigDecimal> oxygen(Map<String, String> facts) {
        return read(facts).map(StackSampling::oxygen);
    }

    /** L of dry gas at 273.15 K and 101.325 kPa. */
    BigDecimal dryVolume() {
        return metered.at(GasConditions.STANDARD);
    }

    /** m³/h of dry gas at 273.15 K and 101.325 kPa (GB/T 16157-1996 7.6). */
    BigDecimal dryFlow() {
        return stack.dry(moisture.movePointLeft(PERCENT))
                .at(GasConditions.STANDARD)
                .multiply(area)
                .multiply(BigDecimal.valueOf(SECONDS_OF_HOUR), MathContext.DECIMAL64);
    }

    private static BigDecimal number(Map<String, String> facts, String name) {
        return new BigDecimal(facts.get(name).trim());
    }
}

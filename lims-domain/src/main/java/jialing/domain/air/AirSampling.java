package jialing.domain.air;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.air.rules.AirSamplingGiven;
import jialing.domain.sampling.FieldFact;
import jialing.domain.shared.Text;

/**
 * How air was drawn (HJ 194-2017 5, HJ/T 374), as the samplers wrote it down.
 *
 * @param sampler code of the instrument
 * @param flowBefore L/min, at the conditions of the day
 * @param flowAfter L/min
 * @param minutes that air was drawn
 * @param temperature mean, ℃
 * @param pressure mean, kPa
 */
public record AirSampling(
        String sampler,
        BigDecimal flowBefore,
        BigDecimal flowAfter,
        BigDecimal minutes,
        BigDecimal temperature,
        BigDecimal pressure) {

    public static final String SAMPLER = "airSampler";
    public static final String TEMPERATURE = "airTemperatureC";
    public static final String PRESSURE = "airPressureKPa";

    static final FieldFact SAMPLER_ASKED = FieldFact.instrument(SAMPLER, Text.of("采样器", "sampler"));
    static final List<FieldFact> WEATHER_ASKED = List.of(
            FieldFact.number(TEMPERATURE, Text.of("平均气温", "mean temperature"), "℃"),
            FieldFact.number(PRESSURE, Text.of("平均气压", "mean pressure"), "kPa"));

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Empty unless all six are given. */
    static Optional<AirSampling> read(AirChannel channel, Map<String, String> facts) {
        return new AirSamplingGiven(channel).objection(facts).isPresent()
                ? Optional.empty()
                : Optional.of(new AirSampling(
                        facts.get(SAMPLER).trim(),
                        number(facts, channel.flowBefore()),
                        number(facts, channel.flowAfter()),
                        number(facts, channel.minutes()),
                        number(facts, TEMPERATURE),
                        number(facts, PRESSURE)));
    }

    /** How long air was drawn for the analyte; empty where nothing was drawn for it, or the record does not say. */
    public static Optional<BigDecimal> minutes(String analyte, Map<String, String> facts) {
        return read(AirChannel.of(analyte), facts).map(AirSampling::minutes);
    }

    /** L at the conditions of the day: the mean of both flows over the time. */
    GasVolume drawn() {
        BigDecimal mean = flowBefore.add(flowAfter).divide(TWO, MathContext.DECIMAL128);
        return GasVolume.of(mean.multiply(minutes), temperature, pressure);
    }

    private static BigDecimal number(Map<String, String> facts, String name) {
        return new BigDecimal(facts.get(name).trim());
    }
}

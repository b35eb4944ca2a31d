package jialing.domain.noise;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Noise is measured without rain, snow or thunder and with a wind below 5 m/s: rain and wind are louder than many limits. */
public final class WeatherAllowsNoise extends Rule<WeatherAllowsNoise.Conditions> {

    private static final BigDecimal WIND_BELOW = BigDecimal.valueOf(5);

    /**
     * @param precipitation whether there was rain, snow or thunder
     * @param wind in m/s
     */
    public record Conditions(boolean precipitation, BigDecimal wind) {}

    public WeatherAllowsNoise() {
        super(
                Refusal.Kind.CONFLICT,
                "GB 3096-2008 5.2",
                Text.of(
                        "噪声测量应在无雨雪、无雷电、风速 5 m/s 以下时进行（风速 {0} m/s）",
                        "Noise is measured without rain, snow or thunder and with a wind below 5 m/s (wind {0} m/s)"));
    }

    @Override
    public Verdict judge(Conditions conditions) {
        return Verdict.holdsIf(
                !conditions.precipitation() && conditions.wind().compareTo(WIND_BELOW) < 0,
                conditions.precipitation() ? "weather" : "circumstances.windSpeedMs",
                conditions.wind().toPlainString());
    }
}

package jialing.domain.sampling;

import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** The weather while a sample is taken (HJ 91.2-2022, record of sampling). */
public enum Weather {
    SUNNY("晴", "sunny"),
    CLOUDY("多云", "cloudy"),
    OVERCAST("阴", "overcast"),
    RAIN("雨", "rain"),
    SNOW("雪", "snow"),
    THUNDERSTORM("雷暴", "thunderstorm"),
    FOG("雾", "fog"),
    WIND("大风", "strong wind");

    private final Text label;

    Weather(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /**
     * @param name null where nobody noted the weather
     * @throws Refusal when there is no such weather
     */
    public static Weather named(String name) {
        if (name == null) {
            return null;
        }
        return Stream.of(values())
                .filter(weather -> weather.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "WeatherKnown", "weather", "没有这种天气：" + name, "There is no such weather: " + name));
    }

    public Text label() {
        return label;
    }
}

package jialing.domain.environment;

import java.math.BigDecimal;
import jialing.domain.shared.Text;

/** What is watched in a place, in which unit, and what a thermometer, hygrometer or barometer can possibly show there. */
public enum AmbientQuantity {
    TEMPERATURE("温度", "temperature", "℃", "-200", "200"),
    /** Relative humidity. */
    HUMIDITY("相对湿度", "relative humidity", "%", "0", "100"),
    PRESSURE("大气压", "air pressure", "kPa", "10", "120");

    private final Text label;
    private final String unit;
    private final BigDecimal least;
    private final BigDecimal most;

    AmbientQuantity(String zh, String en, String unit, String least, String most) {
        this.label = Text.of(zh, en);
        this.unit = unit;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    public Text label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** Whether a value can be one of it at all. */
    public boolean canBe(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}

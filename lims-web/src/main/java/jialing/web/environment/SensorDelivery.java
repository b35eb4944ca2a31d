package jialing.web.environment;

import java.util.List;
import jialing.domain.environment.AmbientReading;

/**
 * What a sensor sends, over HTTP and MQTT alike.
 *
 * @param key its own
 * @param readings up to 1000
 */
public record SensorDelivery(String key, List<AmbientReading> readings) {

    /** A key is no word for a log. */
    @Override
    public String toString() {
        return "SensorDelivery";
    }
}

package jialing.web.environment;

import jakarta.enterprise.context.ApplicationScoped;
import jialing.domain.shared.Text;
import jialing.web.shared.Throttle;

/** From one address only so many deliveries come in a minute, whichever keys they show: a house full of sensors, but no guessing. */
@ApplicationScoped
public class SensorThrottle {

    private final Throttle throttle = new Throttle(
            Integer.getInteger("jialing.sensor-deliveries-per-minute", 600),
            "SensorDeliveryRate",
            Text.of("送数过于频繁，请稍后再试", "Too many deliveries from here; try again later"));

    public void admit(String address) {
        throttle.admit(address);
    }
}

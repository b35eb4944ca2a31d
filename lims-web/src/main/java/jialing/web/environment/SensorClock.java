package jialing.web.environment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.Optional;
import jialing.web.shared.HouseClock;
import jialing.web.shared.RepeatedWork;

/** Listens to the sensors' broker, where one is configured, and opens the connection again when it is lost. */
@WebListener
public class SensorClock extends HouseClock {

    private static final String NODE = "jboss.node.name";

    private final Optional<MqttSubscription> subscription = MqttBroker.in(System.getenv())
            .map(broker -> new MqttSubscription(broker, "jialing-" + System.getProperty(NODE, "1")));

    private final RepeatedWork listening = new RepeatedWork("listening to sensors");

    @Inject
    SensorRound round;

    public SensorClock() {
        super(Duration.ofSeconds(3), Duration.ofSeconds(1));
    }

    @Override
    protected void round() {
        subscription.ifPresent(sensors -> listening.untilNothingWaits(() -> take(sensors)));
    }

    private int take(MqttSubscription sensors) {
        if (sensors.open()) {
            try {
                round.take(sensors);
            } catch (RuntimeException e) {
                sensors.close();
                throw e;
            }
        }
        return 0;
    }
}

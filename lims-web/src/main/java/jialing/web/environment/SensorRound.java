package jialing.web.environment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import jialing.domain.environment.TakeSensorReadings;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.web.shared.JsonConfiguration;
import org.jboss.logging.Logger;

/** Takes what sensors have published, as the house itself. What a sensor says wrongly is told in the log and not heard again. */
@ApplicationScoped
public class SensorRound {

    private static final Logger LOG = Logger.getLogger(SensorRound.class);
    private static final int LARGEST = 512 * 1024;

    @Inject
    TakeSensorReadings takeSensorReadings;

    @Inject
    CurrentActor current;

    private final ObjectMapper json = new JsonConfiguration().getContext(SensorDelivery.class);

    /** As much as waits; what fails for want of the database comes again. */
    @ActivateRequestContext
    public void take(MqttSubscription subscription) {
        current.is(Actor.system());
        Optional<MqttSubscription.Arrived> next = subscription.next();
        while (next.isPresent()) {
            take(next.get());
            subscription.acknowledge(next.get());
            next = subscription.next();
        }
    }

    private void take(MqttSubscription.Arrived arrived) {
        try {
            SensorTopic topic = SensorTopic.in(arrived.topic()).orElseThrow(() -> unreadable(arrived.topic()));
            SensorDelivery delivery = delivery(arrived);
            takeSensorReadings.take(
                    new TakeSensorReadings.Command(topic.sensor(), delivery.key(), delivery.readings()));
        } catch (Refusal refusal) {
            LOG.warnf("refused from %s: %s", arrived.topic(), refusal.getMessage());
        }
    }

    private SensorDelivery delivery(MqttSubscription.Arrived arrived) {
        byte[] payload = arrived.message().getPayload();
        if (payload.length > LARGEST) {
            throw unreadable(arrived.topic());
        }
        try {
            return Optional.ofNullable(json.readValue(payload, SensorDelivery.class))
                    .orElseThrow(() -> unreadable(arrived.topic()));
        } catch (JsonProcessingException e) {
            throw unreadable(arrived.topic());
        } catch (IOException e) {
            throw unreadable(arrived.topic());
        }
    }

    private static Refusal unreadable(String topic) {
        return Refusal.invalid("DeliveryReadable", null, "消息无法读取：" + topic, "This message cannot be read: " + topic);
    }
}

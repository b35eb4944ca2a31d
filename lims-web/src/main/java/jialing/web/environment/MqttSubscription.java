package jialing.web.environment;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.jboss.logging.Logger;

/**
 * What comes from the broker waits here until the house takes it, and is acknowledged only then: a message that is lost between MUST
 * come again (OASIS MQTT 3.1.1 section 4.3, quality of service 1). When the house is slow the broker waits.
 */
final class MqttSubscription {

    private static final Logger LOG = Logger.getLogger(MqttSubscription.class);
    private static final int AT_LEAST_ONCE = 1;
    private static final int WAITING = 200;

    /** A message that came, to be acknowledged by its id. */
    record Arrived(String topic, MqttMessage message, long connection) {}

    private final MqttBroker broker;
    private final String clientId;
    private final BlockingQueue<Arrived> arrived = new ArrayBlockingQueue<>(WAITING);

    private MqttClient client;
    private long connection;
    private boolean failing;

    /** @param clientId of this node, the same after a restart */
    MqttSubscription(MqttBroker broker, String clientId) {
        this.broker = broker;
        this.clientId = clientId;
    }

    /** Connects unless it is connected. */
    boolean open() {
        if (client != null && client.isConnected()) {
            return true;
        }
        try {
            close();
            connection++;
            client = new MqttClient(broker.url(), clientId, new MemoryPersistence());
            client.setManualAcks(true);
            client.setCallback(new Hearing(connection));
            client.connect(broker.options());
            client.subscribe(SensorTopic.ALL, AT_LEAST_ONCE);
            LOG.infof("sensors are heard at %s", broker);
            failing = false;
            return true;
        } catch (MqttException | IllegalArgumentException e) {
            tellOnce(e);
            return false;
        }
    }

    /** The next that waits, empty when none does. */
    Optional<Arrived> next() {
        return Optional.ofNullable(arrived.poll());
    }

    /** The broker need not keep it any more. */
    void acknowledge(Arrived message) {
        try {
            if (message.connection() == connection && client.isConnected()) {
                client.messageArrivedComplete(
                        message.message().getId(), message.message().getQos());
            }
        } catch (MqttException e) {
            LOG.debugf(e, "a message could not be acknowledged; it will come again");
        }
    }

    /** Lets what was not acknowledged come again. */
    void close() {
        MqttClient old = client;
        client = null;
        arrived.clear();
        if (old == null) {
            return;
        }
        try {
            if (old.isConnected()) {
                old.disconnectForcibly(0, 1000);
            }
            old.close(true);
        } catch (MqttException e) {
            LOG.debugf(e, "the connection to %s did not end in order", broker);
        }
    }

    /** A broker that is away for a day is one line in the log, not thousands. */
    private void tellOnce(Exception failure) {
        if (!failing) {
            LOG.errorf(failure, "%s is not reached; it is tried again", broker);
        }
        failing = true;
    }

    /** One connection's ear: what an older one heard can not be acknowledged on a newer one. */
    private final class Hearing implements MqttCallback {

        private final long number;

        private Hearing(long number) {
            this.number = number;
        }

        @Override
        public void connectionLost(Throwable cause) {
            LOG.warnf("the connection to %s is lost; it is opened again", broker);
        }

        @Override
        public void messageArrived(String topic, MqttMessage message) throws InterruptedException {
            arrived.put(new Arrived(topic, message, number));
        }

        @Override
        public void deliveryComplete(IMqttDeliveryToken token) {
            // Nothing is published from here.
        }
    }
}

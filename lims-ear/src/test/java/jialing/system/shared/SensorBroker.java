package jialing.system.shared;

import io.moquette.broker.Server;
import io.moquette.broker.config.MemoryConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;

/** The broker that the systems under test listen to, and a sensor that publishes to it. */
public final class SensorBroker {

    private static final int PORT = FreePort.next();

    private static Server broker = started();

    private SensorBroker() {}

    static Map<String, String> asVariables() {
        return Map.of("LIMS_MQTT_URL", address());
    }

    /** It goes away and comes back, and has forgotten everything. */
    public static synchronized void restart() {
        broker.stopServer();
        broker = started();
    }

    /** A sensor publishes once and goes. */
    public static void publish(String topic, String payload) {
        try (var sensor = new MqttClient(address(), MqttClient.generateClientId(), new MemoryPersistence())) {
            sensor.connect();
            var message = new MqttMessage(payload.getBytes(StandardCharsets.UTF_8));
            message.setQos(1);
            sensor.publish(topic, message);
            sensor.disconnect();
        } catch (MqttException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address() {
        return "tcp://127.0.0.1:" + PORT;
    }

    private static Server started() {
        var properties = new Properties();
        properties.setProperty("host", "127.0.0.1");
        properties.setProperty("port", String.valueOf(PORT));
        properties.setProperty("allow_anonymous", "true");
        properties.setProperty("persistence_enabled", "false");
        properties.setProperty("telemetry_enabled", "false");
        try {
            var server = new Server();
            server.startServer(new MemoryConfig(properties));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package jialing.web.environment;

import java.util.Map;
import java.util.Optional;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;

/**
 * The broker that sensors publish to, from the environment: {@code LIMS_MQTT_URL} (e.g. {@code ssl://broker:8883}),
 * {@code LIMS_MQTT_USER}, {@code LIMS_MQTT_PASSWORD}.
 */
record MqttBroker(String url, String user, String password) {

    private static final int PATIENCE_SECONDS = 10;
    private static final int KEEP_ALIVE_SECONDS = 30;

    /** Empty when none is configured. */
    static Optional<MqttBroker> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("LIMS_MQTT_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new MqttBroker(
                        url.trim(), environment.get("LIMS_MQTT_USER"), environment.get("LIMS_MQTT_PASSWORD")));
    }

    /** The broker keeps for us what comes while we are away. */
    MqttConnectOptions options() {
        var options = new MqttConnectOptions();
        options.setCleanSession(false);
        options.setConnectionTimeout(PATIENCE_SECONDS);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        if (user != null && !user.isBlank()) {
            options.setUserName(user);
        }
        if (password != null) {
            options.setPassword(password.toCharArray());
        }
        return options;
    }

    @Override
    public String toString() {
        return url;
    }
}

package jialing.web.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SensorTopicTest {

    @Test
    void aTopicNamesOrganisationAndSensor() {
        assertThat(SensorTopic.in(SensorTopic.of("CQ-WZ", "TH-01"))).contains(new SensorTopic("CQ-WZ", "TH-01"));
        assertThat(SensorTopic.in("jialing/CQ-WZ")).isEmpty();
        assertThat(SensorTopic.in("jialing/CQ-WZ/TH-01/set")).isEmpty();
        assertThat(SensorTopic.in("others/CQ-WZ/TH-01")).isEmpty();
    }

    @Test
    void withoutABrokerNobodyListens() {
        assertThat(MqttBroker.in(Map.of())).isEmpty();
        assertThat(MqttBroker.in(Map.of("LIMS_MQTT_URL", " "))).isEmpty();
    }

    @Test
    void theLogTellsNeitherPasswordNorKey() {
        var broker = MqttBroker.in(
                        Map.of("LIMS_MQTT_URL", "ssl://b:8883", "LIMS_MQTT_USER", "u", "LIMS_MQTT_PASSWORD", "p9"))
                .orElseThrow();
        assertThat(broker.options().getUserName()).isEqualTo("u");
        assertThat(broker.options().isCleanSession()).isFalse();
        assertThat(broker).hasToString("ssl://b:8883");
        assertThat(new SensorDelivery("s3cret", null).toString()).doesNotContain("s3cret");
    }
}

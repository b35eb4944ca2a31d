package jialing.web.environment;

import java.util.Optional;

/** The MQTT topic of a sensor: {@code jialing/ORGANISATION/SENSOR}. */
record SensorTopic(String organisation, String sensor) {

    static final String ALL = "jialing/+/+";

    private static final String ROOT = "jialing";

    static String of(String organisation, String sensor) {
        return String.join("/", ROOT, organisation, sensor);
    }

    /** Empty when it is none of a sensor. */
    static Optional<SensorTopic> in(String topic) {
        String[] levels = topic.split("/", -1);
        return levels.length == 3 && levels[0].equals(ROOT)
                ? Optional.of(new SensorTopic(levels[1], levels[2]))
                : Optional.empty();
    }
}

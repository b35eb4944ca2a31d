package jialing.domain.environment;

/** How readings came. */
public enum IntakeSource {
    HAND,
    FILE,
    SENSOR
}

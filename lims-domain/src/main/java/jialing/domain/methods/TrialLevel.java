package jialing.domain.methods;

/** Where in the measuring range a trial lies. */
public enum TrialLevel {
    LOW,
    MIDDLE,
    HIGH
}

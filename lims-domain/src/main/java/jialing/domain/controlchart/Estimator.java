package jialing.domain.controlchart;

/** Where the standard deviation of a chart comes from. */
public enum Estimator {
    /** Experimental standard deviation of the points. */
    STANDARD_DEVIATION,
    /** Mean moving range over d₂ = 1.128, for individual values whose level drifts slowly (ISO 7870-2). */
    MOVING_RANGE
}

package jialing.domain.complaints;

/** How it was decided. */
public enum ComplaintFinding {
    FOUNDED,
    UNFOUNDED,
    /** The reporter has taken it back. */
    WITHDRAWN
}

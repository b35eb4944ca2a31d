package jialing.domain.visits;

/** Where a visit stands; derived, never kept. */
public enum VisitState {
    /** Nobody has taken the invitation yet. */
    INVITED,
    /** Nobody took the invitation in time. */
    LAPSED,
    /** The inspector has an account; the first hour has not come. */
    EXPECTED,
    UNDER_WAY,
    /** It ended by itself. */
    OVER,
    /** The organisation ended it before its hour. */
    ENDED
}

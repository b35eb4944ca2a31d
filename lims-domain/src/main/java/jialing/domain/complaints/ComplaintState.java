package jialing.domain.complaints;

/** Where a complaint stands; derived from its steps. */
public enum ComplaintState {
    RECEIVED,
    ACCEPTED,
    /** Not accepted, with the reason; the reporter reads it. */
    DECLINED,
    DECIDED,
    ANSWERED,
    CLOSED
}

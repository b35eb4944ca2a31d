package jialing.domain.qualification;

/** How a line of an annex stands on a day. */
public enum LineState {
    TO_COME,
    IN_FORCE,
    ENDS_SOON,
    SUSPENDED,
    WITHDRAWN,
    ENDED
}

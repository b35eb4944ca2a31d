package jialing.domain.sampling;

/** How far a sample has come on its way to the bench. */
public enum SampleState {
    PLANNED,
    COLLECTED,
    HANDED_OVER,
    RECEIVED,
    REJECTED
}

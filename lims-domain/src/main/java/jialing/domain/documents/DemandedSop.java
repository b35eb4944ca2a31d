package jialing.domain.documents;

/**
 * An SOP in force that a laboratory demands to be read.
 *
 * @param isRead by the person in question
 */
public record DemandedSop(String method, String number, int ordinal, boolean isRead) {}

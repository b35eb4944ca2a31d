package jialing.domain.nonconformity;

import java.util.UUID;

/**
 * A thing that a nonconformity is about.
 *
 * @param type as acts name it, e.g. {@code Sample}, {@code AnalyticalBatch}, {@code Instrument}
 * @param key as people read it: sample code, number of a batch or report, code of an instrument, a person's name
 */
public record Concerned(String type, UUID id, String key) {

    /** Type of a person, whose own work it is then about. */
    public static final String PERSON = "Person";
}

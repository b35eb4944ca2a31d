package jialing.domain.visits;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a visitor was shown.
 *
 * @param door what was asked for, with gaps for names, e.g. {@code evidence/reports/{number}/file}
 * @param address the same as it was asked, with its query
 * @param taken a file that left the house
 */
public record Look(UUID id, String door, String address, boolean taken, Instant at) {}

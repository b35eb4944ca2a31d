package jialing.domain.nonconformity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What shall do away with a cause (ISO/IEC 17025:2017 8.7.1 b, c).
 *
 * @param owner who carries it out and says so
 * @param dueOn last day in time
 */
public record CorrectiveAction(UUID id, String what, UUID ownerId, String owner, LocalDate dueOn, Instant decidedAt) {}

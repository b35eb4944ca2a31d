package jialing.domain.credit;

import java.time.Instant;
import java.util.UUID;

/**
 * What the rated institution shows for its appeal.
 *
 * @param sha256 of its bytes; who decides signs for having had it
 */
public record AppealFile(UUID id, String name, String mediaType, String sha256, String keeper, Instant keptAt) {}

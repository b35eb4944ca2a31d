package jialing.domain.complaints;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a case.
 *
 * @param sha256 of its bytes as they were kept
 * @param keeper null for the reporter
 */
public record ComplaintFile(UUID id, String name, String mediaType, String sha256, String keeper, Instant keptAt) {}

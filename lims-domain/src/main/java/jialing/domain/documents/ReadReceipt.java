package jialing.domain.documents;

import java.time.Instant;
import java.util.UUID;

/** Somebody has read a version and says so. */
public record ReadReceipt(UUID versionId, String organisation, UUID person, String name, Instant readAt) {}

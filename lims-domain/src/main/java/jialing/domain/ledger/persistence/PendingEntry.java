package jialing.domain.ledger.persistence;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry that waits for its place in the log.
 *
 * @param kind {@code ACT} or {@code CHANGES}
 * @param entry SHA-256 of the act's entry text or of the change set's text
 */
public record PendingEntry(UUID id, String kind, Instant recordedAt, byte[] entry) {}

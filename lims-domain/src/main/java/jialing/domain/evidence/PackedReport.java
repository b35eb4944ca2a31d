package jialing.domain.evidence;

import java.time.Instant;

/**
 * A report as a pack lists it.
 *
 * @param content canonical JSON, byte for byte what the log's proof is of
 * @param end why it counts no longer; null while it is in force
 * @param replacedBy number; null where nothing has taken its place
 * @param bytes of its signed file
 */
public record PackedReport(
        String number,
        String project,
        String content,
        Instant issuedAt,
        String signatory,
        String end,
        String replacedBy,
        String sha256,
        long bytes) {}

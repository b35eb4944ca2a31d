package jialing.domain.equipment;

import java.time.Instant;

/**
 * A certificate does not count any more.
 *
 * @param inDoubt whether what it said cannot be believed; otherwise it was only entered wrongly
 */
public record CertificateEnd(boolean inDoubt, String reason, Instant endedAt, String endedByName) {}

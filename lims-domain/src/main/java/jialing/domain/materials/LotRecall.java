package jialing.domain.materials;

import java.time.Instant;
import java.util.UUID;

/**
 * A lot cannot be believed, nor anything made from it.
 *
 * @param recalledIn organisation that found it; above the one that has the lot when a centre recalled it
 * @param doubtfulSince since when it cannot be believed
 */
public record LotRecall(
        UUID id,
        UUID material,
        String organisation,
        String recalledIn,
        String reason,
        Instant doubtfulSince,
        UUID personId,
        String name,
        Instant at,
        String actHash) {}

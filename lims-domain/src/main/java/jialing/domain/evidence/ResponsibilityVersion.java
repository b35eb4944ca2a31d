package jialing.domain.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version of the number that a chain is about.
 *
 * @param value as printed, without the unit
 * @param reason of an amendment, else null
 * @param inForce whether this is the one that counts
 * @param reports numbers of the reports that say this version
 */
public record ResponsibilityVersion(
        UUID id,
        int round,
        int version,
        String value,
        String unit,
        String reason,
        Instant recordedAt,
        boolean inForce,
        List<String> reports) {}

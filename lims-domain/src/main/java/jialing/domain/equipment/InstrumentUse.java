package jialing.domain.equipment;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.gate.Activity;

/**
 * Somebody has taken an instrument into use by scanning it.
 *
 * @param occasion the batch for which it was taken; null when none was named
 * @param endedAt null while it lasts
 */
public record InstrumentUse(
        UUID id,
        UUID personId,
        String personName,
        Activity activity,
        UUID occasion,
        Instant begunAt,
        Instant endedAt) {}

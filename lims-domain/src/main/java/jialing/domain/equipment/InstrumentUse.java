package jialing.domain.equipment;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.gate.Activity;

/**
 * Somebody has taken an instrument into use.
 *
 * @param takenBy how: by scanning it, or by opening a batch on an instrument that does one run at a time
 * @param occasion the batch for which it was taken; null when none was named
 * @param endedAt null while it lasts
 */
public record InstrumentUse(
        UUID id,
        UUID personId,
        String personName,
        TakenBy takenBy,
        Activity activity,
        UUID occasion,
        Instant begunAt,
        Instant endedAt) {

    /** What took it. */
    public enum TakenBy {
        SCAN,
        BATCH
    }

    public boolean isByScan() {
        return takenBy == TakenBy.SCAN;
    }
}

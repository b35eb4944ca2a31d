package jialing.domain.gate;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.ledger.Subject;

/**
 * An element went through the gate for an occasion: once for each day on which it did.
 *
 * @param occasion the batch, sample or preparation for which it was used
 */
public record Use(
        QualityElement element,
        String organisation,
        Activity activity,
        Subject occasion,
        UUID person,
        Instant usedAt) {}

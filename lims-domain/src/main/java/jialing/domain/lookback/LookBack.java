package jialing.domain.lookback;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.gate.QualityElement;
import jialing.domain.shared.Text;

/**
 * A case: an element that cannot be believed for a time.
 *
 * @param since last evidence of good condition; what was used after it is in doubt
 * @param closedAt null while it is open
 */
public record LookBack(
        UUID id,
        String organisation,
        String number,
        QualityElement element,
        Text why,
        Instant since,
        Instant until,
        String causeType,
        UUID causeId,
        Instant openedAt,
        String closedBy,
        Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}

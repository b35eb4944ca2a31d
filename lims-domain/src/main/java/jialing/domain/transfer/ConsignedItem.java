package jialing.domain.transfer;

import java.time.Instant;
import java.util.UUID;

/**
 * One container of a consignment.
 *
 * @param sampleId with the codes of sample and container: null for a blind reference; of the doubled sample for a blind duplicate
 * @param containerId null for a blind sample
 * @param doubles the item of which this is the duplicate; null for others
 * @param reference null unless it is a blind reference
 */
public record ConsignedItem(
        UUID id,
        ItemKind kind,
        UUID sampleId,
        String sampleCode,
        UUID containerId,
        String containerCode,
        Instant collectedAt,
        UUID doubles,
        BlindReference reference) {

    boolean isBlind() {
        return kind != ItemKind.SAMPLE;
    }
}

package jialing.domain.review;

import java.util.UUID;

/** A signed result has a new version, with a reason and a signer. */
public record ResultAmended(
        UUID resultId,
        UUID batchId,
        UUID sampleId,
        UUID workOrderId,
        String analyte,
        String organisation,
        int version,
        String reason) {}

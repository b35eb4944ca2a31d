package jialing.domain.review;

import java.util.UUID;

/** A batch goes back to the analyst; what was read and signed so far stays on record. */
public record BatchReturned(UUID batchId, String organisation, ReviewStep.Kind from, String reason) {}

package jialing.domain.quality;

import java.util.UUID;

/** Quality control accepted a batch, or failed it. */
public record BatchJudged(UUID batchId, String organisation, boolean accepted) {}

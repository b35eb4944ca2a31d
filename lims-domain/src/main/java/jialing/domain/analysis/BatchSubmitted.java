package jialing.domain.analysis;

import java.util.UUID;

/** The analyst answers for everything that was read in the batch. */
public record BatchSubmitted(UUID batchId, String organisation, int round) {}

package jialing.domain.analysis;

import java.util.UUID;

/**
 * A batch is to be analysed once more.
 *
 * @param round the new round
 */
public record BatchReanalysed(UUID batchId, String organisation, int round, String reason) {}

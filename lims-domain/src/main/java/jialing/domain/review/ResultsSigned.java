package jialing.domain.review;

import java.util.Set;
import java.util.UUID;

/** The authorised signatory has signed all results of a batch: they are final. */
public record ResultsSigned(UUID batchId, String organisation, Set<UUID> workOrderIds) {}

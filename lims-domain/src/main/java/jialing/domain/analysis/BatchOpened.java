package jialing.domain.analysis;

import java.util.Set;
import java.util.UUID;

/** Containers stand at the bench with their quality control. */
public record BatchOpened(UUID batchId, String organisation, Set<UUID> workOrderIds) {}

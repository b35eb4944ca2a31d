package jialing.domain.planning;

import java.util.UUID;

/** A work order was planned and awaits approval. */
public record WorkOrderPlanned(UUID workOrderId, String organisation) {}

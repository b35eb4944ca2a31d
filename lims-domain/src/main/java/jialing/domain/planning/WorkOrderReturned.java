package jialing.domain.planning;

import java.util.UUID;

/** A work order was sent back to its planner. */
public record WorkOrderReturned(UUID workOrderId, String organisation, String reason) {}

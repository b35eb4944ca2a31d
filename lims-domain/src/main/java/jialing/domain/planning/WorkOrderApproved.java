package jialing.domain.planning;

import java.util.UUID;

/** A work order was approved: its samples are to be taken. */
public record WorkOrderApproved(UUID workOrderId, String organisation) {}

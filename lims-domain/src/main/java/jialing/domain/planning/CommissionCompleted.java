package jialing.domain.planning;

import java.util.UUID;

/** All that another organisation ordered is signed: there is nothing left to do for the laboratory. */
public record CommissionCompleted(UUID workOrderId, String organisation) {}

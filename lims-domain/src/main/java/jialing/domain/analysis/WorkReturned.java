package jialing.domain.analysis;

import java.util.UUID;

/** What another laboratory did of an order, some or all of it, is signed there and known here. */
public record WorkReturned(UUID workOrderId) {}

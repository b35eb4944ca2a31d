package jialing.domain.exchange;

import java.util.UUID;

/** The results of a report are released to the network. */
public record ResultsReleased(UUID reportId, String organisation, UUID workOrderId, int results) {}

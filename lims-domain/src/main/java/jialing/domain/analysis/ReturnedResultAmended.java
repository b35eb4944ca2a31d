package jialing.domain.analysis;

import java.util.UUID;

/**
 * A result that came back from another laboratory has a new version there.
 *
 * @param workOrderId of the own order
 * @param reason with who gave it
 */
public record ReturnedResultAmended(UUID workOrderId, String reason) {}

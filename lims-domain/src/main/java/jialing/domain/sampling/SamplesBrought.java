package jialing.domain.sampling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Samples that another organisation took are on their way to this laboratory.
 *
 * @param from where they are until they are received
 */
public record SamplesBrought(UUID workOrderId, String organisation, List<UUID> sampleIds, String from, Instant at) {}

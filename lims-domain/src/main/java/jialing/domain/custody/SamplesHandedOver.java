package jialing.domain.custody;

import java.util.List;
import java.util.UUID;

/** Samples passed from one person to another. */
public record SamplesHandedOver(UUID handOverId, String organisation, List<UUID> sampleIds) {}

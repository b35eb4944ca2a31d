package jialing.domain.analysis;

import java.util.UUID;
import jialing.domain.biology.Community;

/** The taxa that were counted in a sample by a method, as they were delivered for the round that counts. */
public record SampledCommunity(UUID sampleId, String method, Community community) {}

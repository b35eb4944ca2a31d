package jialing.domain.samplebank;

import java.util.UUID;

/** A fact: a disposal was confirmed or withdrawn. */
public record DisposalEnded(UUID disposalId, boolean confirmed) {}

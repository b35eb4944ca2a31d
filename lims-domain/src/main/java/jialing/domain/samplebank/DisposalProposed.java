package jialing.domain.samplebank;

import java.util.UUID;

/** A fact: somebody proposes a disposal; another has to confirm it. */
public record DisposalProposed(UUID disposalId, String organisation, String number) {}

package jialing.domain.samplebank;

import java.util.UUID;

/** A fact: somebody asks for containers; the keeper has to decide. */
public record ContainersRequested(UUID requestId, String organisation, String number) {}

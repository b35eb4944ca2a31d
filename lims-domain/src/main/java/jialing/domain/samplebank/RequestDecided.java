package jialing.domain.samplebank;

import java.util.UUID;

/** A fact: a request was approved or refused. */
public record RequestDecided(UUID requestId, boolean approved) {}

package jialing.domain.samplebank;

import java.util.UUID;

/** A fact: nothing of a request is out or waits any more. */
public record RequestOver(UUID requestId) {}

package jialing.domain.analysis;

import java.util.Set;
import java.util.UUID;

/** Some of what waited of these samples is done by another laboratory. */
public record WorkSentOut(Set<UUID> sampleIds) {}

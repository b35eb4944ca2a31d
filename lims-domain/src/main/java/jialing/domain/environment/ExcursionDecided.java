package jialing.domain.environment;

import java.util.UUID;

/** A fact: the quality officer has said whether the excursion puts results in doubt. */
public record ExcursionDecided(UUID excursionId, String organisation, boolean matters) {}

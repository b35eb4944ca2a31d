package jialing.domain.environment;

import java.util.UUID;

/**
 * A fact: a place is, or was, out of its limits, or more is known about it than was decided on; somebody has to decide.
 *
 * @param version 1 when it is first known
 * @param keeper who looks after the place; null for nobody
 */
public record ExcursionOpened(UUID excursionId, int version, String organisation, String number, UUID keeper) {}

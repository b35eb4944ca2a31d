package jialing.domain.environment;

import java.util.UUID;

/** A fact: a place is, or was, out of its limits, or more is known about it than was decided on; somebody has to decide. */
public record ExcursionOpened(UUID excursionId, String organisation, String number) {}

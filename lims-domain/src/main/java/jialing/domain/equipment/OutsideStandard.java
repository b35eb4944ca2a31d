package jialing.domain.equipment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A standard outside the house to which instruments are traced.
 *
 * @param validTo last day of its certificate; null for a national standard
 * @param tracedTo the one above it; null when it is a national standard, or not known
 */
public record OutsideStandard(
        UUID id, String name, String body, String certificate, StandardLevel level, LocalDate validTo, UUID tracedTo) {}

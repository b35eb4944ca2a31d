package jialing.domain.competence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is told that certificates, or an appointment, end on a day: once 60, once 30 and once 7 days before.
 *
 * @param days which of the three terms it is
 * @param first the warning by which the task in the inbox is known: itself, when it is the first for that day
 */
public record ExpiryWarning(
        UUID id,
        String organisation,
        UUID personId,
        String person,
        ExpiringThing what,
        LocalDate expiresOn,
        int days,
        UUID first) {}

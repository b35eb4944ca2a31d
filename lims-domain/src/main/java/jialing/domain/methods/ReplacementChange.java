package jialing.domain.methods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A later word of the centre on an announced replacement, signed: other days, or that it is withdrawn. What was said before stays.
 *
 * @param withdrawn it does not take place; the days are those that stood before
 * @param reason in the words of the person who signed
 */
public record ReplacementChange(
        UUID id,
        UUID replacement,
        boolean withdrawn,
        LocalDate publishedOn,
        LocalDate inForceOn,
        String source,
        String reason,
        String person,
        Instant changedAt) {}

package jialing.domain.reporting;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody outside to whom a report was given.
 *
 * @param email null when there is none: then somebody has to tell them by other means
 * @param key opens the file of this one report without a log-in, as long as the report is in force
 */
public record Recipient(
        UUID id,
        UUID reportId,
        String organisation,
        String name,
        String email,
        String key,
        String addedBy,
        Instant addedAt) {

    boolean isSameAs(Recipient other) {
        return name.equals(other.name) && Objects.equals(email, other.email);
    }
}

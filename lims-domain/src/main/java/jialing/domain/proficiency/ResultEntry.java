package jialing.domain.proficiency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a laboratory entered in a round; the newest version counts.
 *
 * @param seal hash that stands in the act
 * @param reason of a version after the first
 * @param results empty for whoever may not see them yet
 */
public record ResultEntry(
        UUID id,
        UUID round,
        String laboratory,
        int version,
        String seal,
        String reason,
        String enterer,
        Instant enteredAt,
        List<EnteredResult> results) {}

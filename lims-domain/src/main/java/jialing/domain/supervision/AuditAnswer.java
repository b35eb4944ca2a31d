package jialing.domain.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.Severity;

/**
 * What was found to a question; the newest counts.
 *
 * @param evidence things on record that were looked at
 * @param severity of what does not conform, else null
 * @param nonconformity number of the one that was opened for it, else null
 */
public record AuditAnswer(
        String question,
        AuditOutcome outcome,
        String note,
        List<Concerned> evidence,
        Severity severity,
        UUID nonconformityId,
        String nonconformity,
        UUID answeredBy,
        String answerer,
        Instant answeredAt) {}

package jialing.domain.inspection;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.nonconformity.Severity;
import jialing.domain.supervision.AuditOutcome;

/**
 * What inspectors found to a point of the checklist.
 *
 * @param severity of what does not conform, else null
 * @param nonconformity number of the one opened in the inspected institution, else null
 */
public record InspectionAnswer(
        String question,
        AuditOutcome outcome,
        String note,
        Severity severity,
        UUID nonconformityId,
        String nonconformity,
        String answerer,
        Instant answeredAt) {}

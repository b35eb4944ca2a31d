package jialing.domain.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.Severity;
import jialing.domain.supervision.AuditOutcome;

/**
 * What inspectors found to a point of the checklist.
 *
 * @param severity of what does not conform, else null
 * @param nonconformity number of the one opened in the inspected institution, else null
 * @param answeredAt when the house received it
 * @param deviceTime when the inspector's device says it was recorded; null where no device said so
 */
public record InspectionAnswer(
        UUID id,
        String question,
        AuditOutcome outcome,
        String note,
        Severity severity,
        UUID nonconformityId,
        String nonconformity,
        List<InspectionPhoto> photos,
        String answerer,
        Instant answeredAt,
        Instant deviceTime) {}

package jialing.domain.reporting;

import java.util.UUID;

/** Another report has taken the place of this one, which counted until now or had been withdrawn before. */
public record ReportSuperseded(UUID reportId, String organisation, String byNumber) {}

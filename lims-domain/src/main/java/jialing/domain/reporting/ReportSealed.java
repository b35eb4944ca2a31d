package jialing.domain.reporting;

import java.util.UUID;

/** A report exists as a signed file: its results are to be released. */
public record ReportSealed(UUID reportId, String organisation, UUID workOrderId) {}

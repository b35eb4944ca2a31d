package jialing.domain.reporting;

import java.util.UUID;

/** A report awaits its authorised signatory. */
public record ReportDrafted(UUID reportId, String organisation, UUID workOrderId) {}

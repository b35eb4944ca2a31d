package jialing.domain.reporting;

import java.util.UUID;

/** The authorised signatory answers for a report: it is to be printed and sealed. */
public record ReportIssued(UUID reportId, String organisation, UUID workOrderId) {}

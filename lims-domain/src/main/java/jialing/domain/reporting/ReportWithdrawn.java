package jialing.domain.reporting;

import java.time.Instant;
import java.util.UUID;

/** A report that was in force counts no longer. */
public record ReportWithdrawn(
        UUID reportId, String organisation, String number, UUID withdrawalId, WithdrawalReason category, Instant at) {}

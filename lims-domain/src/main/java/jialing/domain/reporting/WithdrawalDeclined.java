package jialing.domain.reporting;

import java.util.UUID;

/** A report stays in force although somebody wanted it withdrawn. */
public record WithdrawalDeclined(UUID withdrawalId, UUID reportId, String organisation) {}

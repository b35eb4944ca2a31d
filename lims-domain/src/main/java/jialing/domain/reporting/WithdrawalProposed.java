package jialing.domain.reporting;

import java.util.UUID;

/** Somebody wants a report withdrawn; its authorised signatory has to decide. */
public record WithdrawalProposed(UUID withdrawalId, UUID reportId, String organisation, String number) {}

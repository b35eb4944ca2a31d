package jialing.domain.reporting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;

/**
 * The withdrawal of an issued report: proposed by one person with a reason, decided by another. Until it is decided the report is
 * in force; declined, it stays so and may be proposed anew.
 */
public record Withdrawal(
        UUID id,
        UUID reportId,
        String organisation,
        WithdrawalReason category,
        String reason,
        ActingPerson proposer,
        Instant proposedAt,
        String actHash,
        Optional<Decision> decision) {

    /** @param remark why it was declined, null when it was approved */
    public record Decision(
            boolean approved, ActingPerson by, String statement, String remark, Instant at, String actHash) {}

    public boolean isOpen() {
        return decision.isEmpty();
    }
}

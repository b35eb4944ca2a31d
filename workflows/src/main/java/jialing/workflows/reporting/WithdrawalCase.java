package jialing.workflows.reporting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.reporting.ReportWithdrawn;
import jialing.domain.reporting.WithdrawalDeclined;
import jialing.domain.reporting.WithdrawalProposed;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;

/** A proposed withdrawal waits in the inbox of those who decide on it. */
@ApplicationScoped
public class WithdrawalCase {

    @Inject
    Cases cases;

    void proposed(@Observes @Priority(Hearing.CASE) WithdrawalProposed fact) {
        cases.open(CaseKind.WITHDRAWAL, fact.withdrawalId(), fact.organisation(), fact.number());
    }

    void withdrawn(@Observes @Priority(Hearing.CASE) ReportWithdrawn fact) {
        decided(fact.withdrawalId());
    }

    void declined(@Observes @Priority(Hearing.CASE) WithdrawalDeclined fact) {
        decided(fact.withdrawalId());
    }

    private void decided(UUID withdrawalId) {
        cases.of(CaseKind.WITHDRAWAL, withdrawalId).finish("Task_DecideWithdrawal");
    }
}

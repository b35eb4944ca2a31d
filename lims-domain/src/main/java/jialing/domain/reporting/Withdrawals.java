package jialing.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.reporting.persistence.WithdrawalTable;
import jialing.domain.reporting.rules.WithdrawalIsProposed;

/** What was ever proposed about withdrawing reports, and how it was decided. */
@ApplicationScoped
public class Withdrawals {

    @Inject
    WithdrawalTable table;

    void add(Withdrawal proposed) {
        table.insert(proposed);
    }

    void decided(Withdrawal withdrawal, Withdrawal.Decision decision) {
        table.insertDecision(withdrawal, decision);
    }

    /** Oldest first. */
    public List<Withdrawal> of(UUID reportId) {
        return table.ofReport(reportId);
    }

    public Optional<Withdrawal> openOf(UUID reportId) {
        return of(reportId).stream().filter(Withdrawal::isOpen).findFirst();
    }

    Withdrawal awaitingDecision(Report report) {
        Optional<Withdrawal> open = openOf(report.id());
        new WithdrawalIsProposed().require(new WithdrawalIsProposed.Asked(report.number(), open));
        return open.orElseThrow();
    }
}

package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.shared.View;

/** One report, for those who may see it. */
@View
public class ReportView {

    @Inject
    Reports reports;

    @Inject
    Withdrawals withdrawals;

    public Report byNumber(String number) {
        return reports.byNumber(number);
    }

    /** What was proposed about withdrawing it, the latest; what was decided about it, if anything. */
    public Optional<Withdrawal> withdrawalOf(Report report) {
        return withdrawals.of(report.id()).stream().reduce((earlier, later) -> later);
    }

    /** The report that took its place, if there is one. */
    public Optional<String> successorOf(Report report) {
        return reports.successorOf(report.number());
    }
}

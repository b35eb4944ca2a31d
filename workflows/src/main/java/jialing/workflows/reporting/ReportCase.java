package jialing.workflows.reporting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportDrafted;
import jialing.domain.reporting.ReportIssued;
import jialing.domain.reporting.Reports;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;
import jialing.workflows.shared.RunningCase;
import jialing.workflows.shared.UnknownCase;

/**
 * Opens and steps the case of a report. The first report of a work order is a step of the order's own case; one that takes another's
 * place is a case by itself.
 */
@ApplicationScoped
public class ReportCase {

    @Inject
    Cases cases;

    @Inject
    Reports reports;

    void drafted(@Observes @Priority(Hearing.CASE) ReportDrafted fact) {
        List<Report> reportsOfOrder = reports.ofWorkOrder(fact.workOrderId());
        reportsOfOrder.stream()
                .filter(report -> report.state() == Report.State.WITHDRAWN && !report.isWithdrawnAfterIssue())
                .forEach(this::dropDraft);
        Report drafted = reports.byId(fact.reportId());
        Optional<RunningCase> order = cases.find(CaseKind.WORK_ORDER, fact.workOrderId());
        if (order.filter(each -> each.listensFor("ReportDrafted")).isPresent()) {
            order.get().remember("reportId", drafted.id());
            order.get().remember("reportNumber", drafted.number());
            order.get().mustHear("ReportDrafted");
        } else if (reportsOfOrder.size() > 1) {
            Set<UUID> workOrders = Set.of(drafted.workOrderId());
            cases.open(CaseKind.REPORT, drafted.id(), drafted.organisation(), drafted.number(), workOrders);
        } else {
            throw new UnknownCase(CaseKind.WORK_ORDER, fact.workOrderId());
        }
    }

    private void dropDraft(Report withdrawn) {
        cases.find(CaseKind.REPORT, withdrawn.id()).ifPresent(report -> report.mustHear("ReportWithdrawn"));
    }

    void issued(@Observes @Priority(Hearing.CASE) ReportIssued fact) {
        cases.of(CaseKind.REPORT, fact.reportId()).finish("Task_IssueReport");
    }
}

package jialing.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.reporting.persistence.ReportTable;
import jialing.domain.shared.Refusal;

/** All reports ever drafted. Nothing is taken out or changed. */
@ApplicationScoped
public class Reports {

    @Inject
    ReportTable table;

    void add(Report report) {
        table.insert(report);
    }

    void issued(Report report, Report.Issue issue) {
        table.insertIssue(report, issue);
    }

    void sealed(Report report, Report.Seal seal, byte[] pdf) {
        table.insertSeal(report, seal, pdf);
    }

    void ended(Report report, Report.End end) {
        table.insertEnd(report, end);
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public Report byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("Report", "报告", id));
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public Report byNumber(String number) {
        return find(number).orElseThrow(() -> Refusal.notFound("Report", "报告", number));
    }

    /** The same, held until the transaction ends: what ends a report and what hands it on MUST NOT pass each other. */
    public Report alone(String number) {
        table.hold(number);
        return byNumber(number);
    }

    /** The same for handing it on: many at once, but none while somebody has it alone. */
    Report shared(String number) {
        table.share(number);
        return byNumber(number);
    }

    /** The issued report that took this one's place, also where this one had been withdrawn before. */
    public Optional<String> successorOf(String number) {
        return table.successorOf(number);
    }

    public Optional<Report> find(String number) {
        return table.byNumber(number);
    }

    /** The reports of a work order, oldest first. */
    public List<Report> ofWorkOrder(UUID workOrderId) {
        return table.ofWorkOrder(workOrderId);
    }

    /**
     * The same, held until the transaction ends: of two that sign the last results at once, here or in two laboratories, the second MUST
     * see what the first has signed, or nobody drafts.
     */
    List<Report> aloneOf(UUID workOrderId) {
        table.hold(workOrderId.toString());
        return ofWorkOrder(workOrderId);
    }

    /** The signed file, once there is one. */
    public Optional<byte[]> file(UUID reportId) {
        return table.file(reportId);
    }
}

package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.WorkElsewhere;
import jialing.domain.lookback.LookBack;
import jialing.domain.lookback.LookBackOpened;
import jialing.domain.lookback.ResultsInDoubt;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.OpenNonconformity;
import jialing.domain.nonconformity.Severity;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.AsTheHouse;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportIssued;
import jialing.domain.reporting.Reports;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.transfer.persistence.ConsignedItemTable;

/**
 * Doubts about results go where the results went: the laboratory knows which of its results somebody reported, and who reported them
 * hears of its doubts as nonconforming work of the own (ISO/IEC 17025:2017 7.10.1), in the transaction in which they arise.
 */
@ApplicationScoped
class DoubtsOfLaboratories {

    private static final int NAMED = 20;

    @Inject
    WorkElsewhere elsewhere;

    @Inject
    ConsignedItemTable items;

    @Inject
    ResultsInDoubt doubts;

    @Inject
    Reports reports;

    @Inject
    Samples samples;

    @Inject
    Organisations organisations;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    AsTheHouse house;

    void whenIssued(@Observes ReportIssued issued) {
        house.run(() -> elsewhere.of(issued.workOrderId()).forEach(sent -> doubts.reportedElsewhere(sent.workOrder())));
    }

    void whenOpened(@Observes LookBackOpened opened) {
        if (opened.extent().signed() + opened.extent().reported() > 0) {
            house.run(() -> tell(doubts.of(opened.lookBackId())));
        }
    }

    private void tell(LookBack lookBack) {
        Map<UUID, UUID> sent = items.returnedFrom(lookBack.organisation());
        Set<UUID> own =
                doubts.samples(lookBack, sent.keySet()).stream().map(sent::get).collect(Collectors.toSet());
        Map<String, List<Report>> concerned = samples.byIds(own).stream()
                .map(Sample::workOrderId)
                .distinct()
                .flatMap(order -> reports.ofWorkOrder(order).stream())
                .filter(report -> report.issue().isPresent() && report.end().isEmpty())
                .collect(Collectors.groupingBy(Report::organisation, TreeMap::new, Collectors.toList()));
        concerned.forEach((organisation, theirs) -> openNonconformity.open(command(organisation, theirs, lookBack)));
    }

    private OpenNonconformity.Command command(String organisation, List<Report> theirs, LookBack lookBack) {
        String laboratory = organisations.byCode(lookBack.organisation()).nameZh();
        String numbers = theirs.stream().limit(NAMED).map(Report::number).collect(Collectors.joining("、"));
        String found =
                "分包机构%s对其结果进行追溯（%s：%s）。本单位报告 %s 中由该机构检测的结果存疑，须与该机构核实，必要时撤回报告并通知客户；该机构更正结果时，本单位自动起草替代报告。 / %s looks back on its results (%s): what it found for reports %s is in doubt."
                        .formatted(
                                laboratory,
                                lookBack.number(),
                                lookBack.why().zh(),
                                numbers,
                                organisations.byCode(lookBack.organisation()).nameEn(),
                                lookBack.number(),
                                numbers);
        return new OpenNonconformity.Command(
                organisation,
                "分包结果存疑 / subcontracted results in doubt " + lookBack.number(),
                found,
                laboratory,
                null,
                NonconformitySource.LOOK_BACK,
                Severity.MAJOR,
                theirs.stream()
                        .map(report -> new Concerned("Report", report.id(), report.number()))
                        .toList());
    }
}

package jialing.domain.reporting.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.Communities;
import jialing.domain.analysis.Results;
import jialing.domain.analysis.SampleResult;
import jialing.domain.analysis.SentWork;
import jialing.domain.analysis.WorkElsewhere;
import jialing.domain.custody.Receipt;
import jialing.domain.custody.Receipts;
import jialing.domain.people.AsTheHouse;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.planning.MonitoringSites;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrders;
import jialing.domain.reporting.ReportContent;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.FieldRecord;
import jialing.domain.sampling.FieldRecords;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;

/** What a report on a work order says, once everything is signed. */
@ApplicationScoped
public class Composition {

    @Inject
    WorkOrders orders;

    @Inject
    MonitoringSites sites;

    @Inject
    Samples samples;

    @Inject
    FieldRecords fieldRecords;

    @Inject
    Receipts receipts;

    @Inject
    Results results;

    @Inject
    Communities communities;

    @Inject
    WorkElsewhere elsewhere;

    @Inject
    Chapters chapters;

    @Inject
    AsTheHouse house;

    /**
     * Empty while something planned is neither signed nor rejected. What stands behind a result of another laboratory stands in that
     * one's record: it is read as the house, for these results alone.
     */
    public Optional<ReportContent> of(UUID workOrderId) {
        return house.get(() -> {
            OrderRecord record = recordOf(workOrderId);
            return record.isComplete() ? Optional.of(chapters.of(record)) : Optional.empty();
        });
    }

    private OrderRecord recordOf(UUID workOrderId) {
        WorkOrder order = orders.byId(workOrderId);
        List<Sample> taken = samples.ofWorkOrder(workOrderId);
        List<SentWork> sent = elsewhere.of(workOrderId);
        // where a sample was analysed here and there, the own result comes last and counts
        List<SampleResult> found = Stream.concat(
                        sent.stream().flatMap(each -> each.results().stream()),
                        results.ofWorkOrder(workOrderId).stream())
                .toList();
        List<UUID> ids = taken.stream().map(Sample::id).toList();
        return new OrderRecord(
                order,
                sites.byCodes(order.sites()).stream()
                        .collect(Collectors.toMap(MonitoringSite::code, Function.identity())),
                taken,
                analytesOf(ids),
                ids.stream()
                        .flatMap(id -> fieldRecords.ofSample(id).stream())
                        .collect(Collectors.toMap(FieldRecord::sampleId, Function.identity())),
                receipts.ofWorkOrder(workOrderId).stream()
                        .collect(Collectors.toMap(Receipt::sampleId, Function.identity())),
                found,
                communities.of(found),
                sent);
    }

    private Map<UUID, List<String>> analytesOf(List<UUID> sampleIds) {
        var analytes = new HashMap<UUID, List<String>>();
        for (Container container : samples.containersOf(sampleIds)) {
            analytes.merge(
                    container.sampleId(),
                    container.analytes(),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
        return analytes;
    }
}

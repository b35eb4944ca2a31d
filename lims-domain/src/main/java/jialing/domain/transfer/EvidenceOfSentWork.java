package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.analysis.Results;
import jialing.domain.analysis.SentWork;
import jialing.domain.analysis.WorkElsewhere;
import jialing.domain.evidence.EvidenceElsewhere;
import jialing.domain.ledger.Subject;
import jialing.domain.people.AsTheHouse;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.transfer.persistence.ConsignedItemTable;

/**
 * The consignment, the order in the laboratory, the samples there with all versions of their results, and of its batches those with
 * samples of this order alone: the acts on the others tell of other clients (ISO/IEC 17025:2017 4.2), and are named by their hash in
 * the report.
 */
@ApplicationScoped
class EvidenceOfSentWork implements EvidenceElsewhere {

    @Inject
    WorkElsewhere elsewhere;

    @Inject
    ConsignedItemTable items;

    @Inject
    Samples samples;

    @Inject
    AnalyticalBatches batches;

    @Inject
    Results results;

    @Inject
    AsTheHouse house;

    @Override
    public List<Subject> of(UUID workOrder) {
        return house.get(() -> {
            var subjects = new ArrayList<Subject>();
            consignments(workOrder).forEach(each -> subjects.add(Consignment.subject(each)));
            List<SentWork> sent = elsewhere.of(workOrder);
            Set<UUID> ours = sent.stream()
                    .flatMap(each -> each.samplesThere().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            sent.forEach(each -> subjects.add(Subject.of("WorkOrder", each.workOrder())));
            ours.forEach(each -> subjects.add(Subject.of("Sample", each)));
            batchesOf(sent).stream()
                    .filter(batch -> ours.containsAll(samplesIn(batch)))
                    .forEach(batch -> subjects.add(Subject.of("AnalyticalBatch", batch.id())));
            sent.stream()
                    .flatMap(each -> each.results().stream())
                    .flatMap(found -> results.versionsOf(found.result().id()).stream())
                    .forEach(version -> subjects.add(Subject.of("Result", version.id())));
            return subjects;
        });
    }

    private List<UUID> consignments(UUID workOrder) {
        return items.consignmentsWith(
                samples.ofWorkOrder(workOrder).stream().map(Sample::id).toList());
    }

    private List<AnalyticalBatch> batchesOf(List<SentWork> sent) {
        return sent.stream()
                .flatMap(each -> each.results().stream())
                .map(found -> found.result().batch())
                .distinct()
                .map(batches::byId)
                .toList();
    }

    private static Set<UUID> samplesIn(AnalyticalBatch batch) {
        var all = new HashSet<UUID>();
        batch.positions().stream().map(BatchPosition::sampleId).forEach(each -> each.ifPresent(all::add));
        return all;
    }
}

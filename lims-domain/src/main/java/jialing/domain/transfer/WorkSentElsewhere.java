package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.SampleResult;
import jialing.domain.analysis.SentWork;
import jialing.domain.analysis.WorkElsewhere;
import jialing.domain.custody.Receipt;
import jialing.domain.custody.Receipts;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.AsTheHouse;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Text;
import jialing.domain.transfer.persistence.ConsignedItemTable;

/** What came back of an order, read through the keys that are open: these rows are what gives sight of the laboratory's record. */
@ApplicationScoped
class WorkSentElsewhere implements WorkElsewhere {

    @Inject
    Consignments consignments;

    @Inject
    ConsignedItemTable items;

    @Inject
    LaboratoryWork work;

    @Inject
    Samples samples;

    @Inject
    Receipts receipts;

    @Inject
    Organisations organisations;

    @Inject
    Ledger ledger;

    @Inject
    AsTheHouse house;

    @Override
    public List<SentWork> of(UUID workOrder) {
        return house.get(() -> {
            List<UUID> own =
                    samples.ofWorkOrder(workOrder).stream().map(Sample::id).toList();
            return items.consignmentsWith(own).stream()
                    .map(consignments::byId)
                    .map(each -> sent(workOrder, each, own))
                    .toList();
        });
    }

    @Override
    public Set<UUID> among(Collection<UUID> own) {
        return house.get(() -> items.returnedAmong(own));
    }

    private SentWork sent(UUID workOrder, Consignment consignment, Collection<UUID> own) {
        Consignment.Seal seal = consignment.seal();
        Organisation laboratory = organisations.byCode(seal.laboratory());
        Map<UUID, ConsignedItem> here = items.openKey(consignment.id()).stream()
                .filter(line ->
                        !line.item().isBlind() && own.contains(line.item().sampleId()))
                .collect(Collectors.toMap(CodedItem::codedSample, CodedItem::item));
        return new SentWork(
                laboratory.code(),
                Text.of(laboratory.nameZh(), laboratory.nameEn()),
                consignment.number(),
                seal.workOrderId(),
                seal.workOrder(),
                signedActs(consignment),
                consignment.analytes(),
                work.signed(seal.workOrderId()).stream()
                        .filter(found -> here.containsKey(found.sampleId()))
                        .map(found -> asOwn(found, workOrder, here.get(found.sampleId())))
                        .toList(),
                receipts.ofWorkOrder(seal.workOrderId()).stream()
                        .filter(receipt -> here.containsKey(receipt.sampleId()))
                        .collect(Collectors.toMap(
                                receipt -> here.get(receipt.sampleId()).sampleId(),
                                Function.identity(),
                                WorkSentElsewhere::better)),
                here.keySet());
    }

    /** Of two containers of a sample in one consignment: as long as one was accepted it gives results. */
    private static Receipt better(Receipt one, Receipt other) {
        return one.isAccepted() ? one : other;
    }

    private List<RecordedAct> signedActs(Consignment consignment) {
        return ledger.history("Consignment", consignment.id()).stream()
                .filter(act -> !act.signatures().isEmpty())
                .toList();
    }

    private static SampleResult asOwn(SampleResult found, UUID workOrder, ConsignedItem item) {
        return new SampleResult(
                found.result(),
                Objects.requireNonNull(item.sampleId()),
                workOrder,
                item.containerId(),
                item.containerCode(),
                found.batchNumber(),
                found.batchState(),
                found.matrix(),
                found.instrument(),
                found.analystName());
    }
}

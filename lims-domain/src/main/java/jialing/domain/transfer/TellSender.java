package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.ReturnedResultAmended;
import jialing.domain.analysis.WorkReturned;
import jialing.domain.custody.ReceiptDecision;
import jialing.domain.custody.SampleReceived;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.AsTheHouse;
import jialing.domain.review.ResultAmended;
import jialing.domain.review.ResultsSigned;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.CurrentActor;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.persistence.ConsignmentTable;

/**
 * What happens in a laboratory to samples of others is told to their orders, in the same transaction; of a coded consignment nothing
 * before its key is open.
 */
@ApplicationScoped
class TellSender {

    @Inject
    ConsignmentTable table;

    @Inject
    ConsignedItemTable items;

    @Inject
    Samples samples;

    @Inject
    Organisations organisations;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    Event<WorkReturned> returned;

    @Inject
    Event<ReturnedResultAmended> amended;

    void whenSigned(@Observes ResultsSigned signed) {
        returnedOf(signed.workOrderIds());
    }

    /** Nobody waits for what the laboratory rejected. */
    void whenRejected(@Observes SampleReceived received) {
        if (received.decision() == ReceiptDecision.REJECT) {
            returnedOf(List.of(received.workOrderId()));
        }
    }

    void whenOpened(Consignment consignment) {
        house.run(() -> ordersOf(consignment).forEach(order -> returned.fire(new WorkReturned(order))));
    }

    void whenAmended(@Observes ResultAmended amendment) {
        String signatory = current.get().name();
        house.run(() -> reported(amendment.workOrderId())
                .forEach(consignment -> items.openKey(consignment.id()).stream()
                        .filter(line -> line.codedSample().equals(amendment.sampleId()))
                        .map(CodedItem::item)
                        .filter(item -> !item.isBlind())
                        .map(item -> samples.byId(item.sampleId()).workOrderId())
                        .forEach(order -> amended.fire(
                                new ReturnedResultAmended(order, reasonOf(consignment, amendment, signatory))))));
    }

    private String reasonOf(Consignment consignment, ResultAmended amendment, String signatory) {
        String laboratory =
                organisations.byCode(consignment.seal().laboratory()).nameZh();
        return "分包机构%s（%s）更正结果：%s".formatted(laboratory, signatory, amendment.reason());
    }

    private void returnedOf(Collection<UUID> ordersThere) {
        house.run(() -> ordersThere.stream()
                .flatMap(order -> reported(order).stream())
                .flatMap(consignment -> ordersOf(consignment).stream())
                .distinct()
                .sorted()
                .forEach(order -> returned.fire(new WorkReturned(order))));
    }

    /** The consignment behind an order of the laboratory, once its results may be known and unless it was given up. */
    private List<Consignment> reported(UUID orderThere) {
        return table.ofOrders(List.of(orderThere)).stream()
                .filter(each -> each.isReadable() && each.end() == null)
                .toList();
    }

    private List<UUID> ordersOf(Consignment consignment) {
        List<UUID> own = items.of(consignment.id()).stream()
                .filter(item -> !item.isBlind())
                .map(ConsignedItem::sampleId)
                .toList();
        return samples.byIds(own).stream()
                .map(Sample::workOrderId)
                .distinct()
                .sorted()
                .toList();
    }
}

package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.custody.ReceiptDecision;
import jialing.domain.custody.SampleReceived;
import jialing.domain.people.AsTheHouse;
import jialing.domain.planning.CommissionCompleted;
import jialing.domain.planning.CompleteWorkOrder;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrders;
import jialing.domain.review.ResultsSigned;

/** An order that came from outside is done in the laboratory once everything in it is signed or rejected. */
@ApplicationScoped
class EndCommission {

    @Inject
    WorkOrders orders;

    @Inject
    LaboratoryWork work;

    @Inject
    CompleteWorkOrder completeWorkOrder;

    @Inject
    AsTheHouse house;

    @Inject
    Event<CommissionCompleted> completed;

    void whenSigned(@Observes ResultsSigned signed) {
        signed.workOrderIds().stream().sorted().forEach(this::endWhenDone);
    }

    /** A sample that is rejected gives no result to wait for. */
    void whenRejected(@Observes SampleReceived received) {
        if (received.decision() == ReceiptDecision.REJECT) {
            endWhenDone(received.workOrderId());
        }
    }

    private void endWhenDone(UUID id) {
        WorkOrder order = orders.byId(id);
        if (order.isCommissioned() && order.state() == WorkOrder.State.APPROVED && work.left(id) == 0) {
            house.run(() -> completeWorkOrder.complete(id));
            completed.fire(new CommissionCompleted(id, order.organisation()));
        }
    }
}

package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.people.AsTheHouse;
import jialing.domain.planning.CommissionCompleted;
import jialing.domain.planning.CompleteWorkOrder;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrders;
import jialing.domain.review.ResultsSigned;

/** An order that came from outside is done in the laboratory once everything in it is signed. */
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
        signed.workOrderIds().stream()
                .sorted()
                .map(orders::byId)
                .filter(order -> order.isCommissioned() && order.state() == WorkOrder.State.APPROVED)
                .forEach(order -> endWhenDone(order.id(), order.organisation()));
    }

    private void endWhenDone(UUID order, String organisation) {
        if (work.left(order) == 0) {
            house.run(() -> completeWorkOrder.complete(order));
            completed.fire(new CommissionCompleted(order, organisation));
        }
    }
}

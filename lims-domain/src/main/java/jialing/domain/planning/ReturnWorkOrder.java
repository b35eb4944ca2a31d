package jialing.domain.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** Sends a planned order back to its planner, with a reason. */
@UseCase
public class ReturnWorkOrder {

    @Inject
    WorkOrders orders;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<WorkOrderReturned> returned;

    public void giveBack(UUID id, String reason) {
        Capacity as = Approvers.capacityOf(current.get());
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("ReasonGiven", "reason", "请填写退回原因", "Give the reason for returning it");
        }
        WorkOrder order = orders.byId(id);
        Actor actor = current.get().mustActFor(order.organisation());
        order.sendBack(reason.strip());
        var content = Map.of("number", order.number(), "reason", reason.strip());
        ledger.record(Act.of(Verb.RETURN, order.asSubject(), actor, as, content));
        returned.fire(new WorkOrderReturned(order.id(), order.organisation(), reason.strip()));
    }
}

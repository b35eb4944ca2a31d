package jialing.domain.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** Somebody other than the planner signs the order, and it becomes work: its samples are minted in the same transaction. */
@UseCase
public class ApproveWorkOrder {

    @Inject
    WorkOrders orders;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<WorkOrderApproved> approved;

    public void approve(UUID id, SigningMeans means) {
        Capacity as = Approvers.capacityOf(current.get());
        WorkOrder order = orders.byId(id);
        Actor approver = current.get().mustActFor(order.organisation());
        order.approve(approver, clock.now());
        var content = Map.of("number", order.number(), "plan", order.plan());
        Act act = Act.of(Verb.APPROVE, order.asSubject(), approver, as, content);
        ledger.record(act.signedBy(signing.sign(act, means)));
        approved.fire(new WorkOrderApproved(order.id(), order.organisation()));
    }
}

package jialing.domain.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** A planner says where, what and by when; the plan follows from the catalogue. */
@UseCase
public class PlanWorkOrder {

    @Inject
    WorkOrders orders;

    @Inject
    Programmes programmes;

    @Inject
    DeriveSamplingPlan derivation;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<WorkOrderPlanned> planned;

    public UUID plan(PlannedWork work) {
        Actor planner = current.mustBe(Capacity.PLANNER);
        if (work.programme() != null) {
            planner.mustActFor(programmes.byId(work.programme()).organisation());
        }
        SamplingPlan plan = derivation.derive(work.scope());
        var order = new WorkOrder(orders.nextNumber(planner.organisation()), work, plan, planner, clock.now());
        orders.add(order);
        record(order, work, planner);
        return order.id();
    }

    /** Plans a returned order, or one that still awaits its approval, anew. */
    public void planAnew(UUID id, PlannedWork work) {
        Actor planner = current.mustBe(Capacity.PLANNER);
        WorkOrder order = orders.byId(id);
        planner.mustActFor(order.organisation());
        order.planAnew(work, derivation.derive(work.scope()), planner, clock.now());
        record(order, work, planner);
    }

    private void record(WorkOrder order, PlannedWork work, Actor planner) {
        var content = new Content(order.number(), work, order.plan());
        ledger.record(Act.of(Verb.PLAN, order.asSubject(), planner, Capacity.PLANNER, content));
        planned.fire(new WorkOrderPlanned(order.id(), order.organisation()));
    }

    private record Content(String number, PlannedWork work, SamplingPlan plan) {}
}

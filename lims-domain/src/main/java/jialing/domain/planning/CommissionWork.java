package jialing.domain.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;

/**
 * 委托: one organisation orders work of another (RB/T 214-2017 4.5.5; ISO/IEC 17025:2017 6.6, 7.1). The order stands in the record of
 * the laboratory, approved by who ordered. The caller MUST act as the house and have decided whether that person may.
 */
@ApplicationScoped
public class CommissionWork {

    @Inject
    WorkOrders orders;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    @Inject
    Event<WorkOrderPlanned> planned;

    /**
     * @param orderer who orders, in that capacity
     * @param sending the signed act by which the samples are sent
     */
    public WorkOrder commission(CommissionedWork work, Actor orderer, Capacity as, RecordedAct sending) {
        var plan = new SamplingPlan(List.of(work.container()), List.of(), List.of(), work.samples());
        var order = new WorkOrder(orders.nextNumber(work.laboratory()), work, plan, orderer, clock.now());
        orders.add(order);
        var content = new LinkedHashMap<String, Object>();
        content.put("number", order.number());
        content.put("orderedBy", orderer.organisation());
        content.put("plan", plan);
        content.put("sending", sending.hash());
        ledger.record(
                Act.of(Verb.COMMISSION, order.asSubject(), orderer, as, content).inOrganisation(order.organisation()));
        planned.fire(new WorkOrderPlanned(order.id(), order.organisation()));
        return order;
    }
}

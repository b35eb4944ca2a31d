package jialing.domain.sampling;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrders;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** Somebody prints the labels of a work order: one a container, and one for a sample that has none. */
@UseCase
public class PrintLabels {

    private static final Capacity[] MAY_PRINT = {Capacity.SAMPLER, Capacity.PLANNER, Capacity.SAMPLE_CUSTODIAN};

    @Inject
    OrderLabels orderLabels;

    @Inject
    WorkOrders orders;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** In the order in which the sites are met. */
    public List<SampleLabel> of(UUID workOrderId) {
        Actor actor = current.mustBe(MAY_PRINT);
        Capacity as = Stream.of(MAY_PRINT).filter(actor::holds).findFirst().orElseThrow();
        WorkOrder order = orders.byId(workOrderId);
        actor.mustActFor(order.organisation());
        List<SampleLabel> labels = orderLabels.of(order);
        var content = Map.of("number", order.number(), "labels", labels.size());
        ledger.record(Act.of(Verb.PRINT_LABELS, Subject.of("WorkOrder", order.id()), actor, as, content));
        return labels;
    }
}

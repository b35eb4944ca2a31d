package jialing.domain.planning;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** The house notes that an order is worked off, once its report is issued. A second time changes nothing. */
@UseCase
public class CompleteWorkOrder {

    @Inject
    WorkOrders orders;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public void complete(UUID id) {
        Actor house = current.mustBe(Capacity.SYSTEM);
        WorkOrder order = orders.byId(id);
        order.complete();
        ledger.record(Act.of(Verb.COMPLETE, order.asSubject(), house, Capacity.SYSTEM, Map.of("number", order.number()))
                .inOrganisation(order.organisation()));
    }
}

package jialing.domain.planning;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** The house notes that an order is worked off, once its report is issued. A second time changes nothing. */
@UseCase
public class CompleteWorkOrder {

    @Inject
    WorkOrders orders;

    @Inject
    CurrentActor current;

    public void complete(UUID id) {
        current.mustBe(Capacity.SYSTEM);
        orders.byId(id).complete();
    }
}

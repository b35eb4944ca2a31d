package jialing.workflows.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jialing.domain.planning.WorkOrders;

/** What the diagram of work orders asks about a plan. */
@Named
@ApplicationScoped
public class PlannedWork {

    @Inject
    WorkOrders orders;

    /** Whether anything is brought to the laboratory, or all is read on site. */
    public boolean hasContainers(String workOrderId) {
        return !orders.byId(UUID.fromString(workOrderId)).plan().containers().isEmpty();
    }
}

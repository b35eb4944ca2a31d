package jialing.workflows.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jialing.domain.planning.CompleteWorkOrder;
import jialing.workflows.shared.AsTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Notes that a work order is worked off. */
@Named
@AsTheHouse
@ApplicationScoped
public class CompleteWorkOrderStep implements JavaDelegate {

    @Inject
    CompleteWorkOrder completeWorkOrder;

    @Override
    public void execute(DelegateExecution step) {
        completeWorkOrder.complete(UUID.fromString(step.getProcessBusinessKey()));
    }
}

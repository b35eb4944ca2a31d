package jialing.workflows.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jialing.domain.exchange.ReleaseResults;
import jialing.workflows.shared.AsTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Releases the results of a sealed report to the network. */
@Named
@AsTheHouse
@ApplicationScoped
public class ReleaseResultsStep implements JavaDelegate {

    @Inject
    ReleaseResults releaseResults;

    @Override
    public void execute(DelegateExecution step) {
        releaseResults.release(UUID.fromString(step.getProcessBusinessKey()));
    }
}

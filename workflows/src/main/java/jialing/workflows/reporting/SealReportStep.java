package jialing.workflows.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jialing.domain.reporting.SealReport;
import jialing.workflows.shared.AsTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Prints and seals an issued report. */
@Named
@AsTheHouse
@ApplicationScoped
public class SealReportStep implements JavaDelegate {

    @Inject
    SealReport sealReport;

    @Override
    public void execute(DelegateExecution step) {
        sealReport.seal(UUID.fromString(step.getProcessBusinessKey()));
    }
}

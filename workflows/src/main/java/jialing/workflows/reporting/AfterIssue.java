package jialing.workflows.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.exchange.ReleaseResults;
import jialing.domain.reporting.ReportIssued;
import jialing.domain.reporting.SealReport;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import org.jboss.logging.Logger;

/**
 * Once an issue is committed, the report is sealed and its results are released, in the background: the signatory does not wait for
 * the printer. Both steps are safe to repeat; what fails is logged and can be asked for again.
 */
@ApplicationScoped
public class AfterIssue {

    private static final Logger LOG = Logger.getLogger(AfterIssue.class);

    @Resource
    ManagedExecutorService executor;

    @Inject
    SealReport sealReport;

    @Inject
    ReleaseResults releaseResults;

    @Inject
    CurrentActor current;

    @Inject
    RequestContextController requests;

    void sealAndRelease(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportIssued issued) {
        executor.execute(() -> asTheHouse(issued.reportId()));
    }

    private void asTheHouse(UUID reportId) {
        boolean begun = requests.activate();
        try {
            current.is(Actor.system());
            sealReport.seal(reportId);
            releaseResults.release(reportId);
        } catch (RuntimeException e) {
            LOG.error("report " + reportId + " is issued but not sealed or released", e);
        } finally {
            if (begun) {
                requests.deactivate();
            }
        }
    }
}

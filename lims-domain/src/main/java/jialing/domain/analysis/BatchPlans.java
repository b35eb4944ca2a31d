package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.catalogue.QcPlans;
import jialing.domain.shared.LabClock;

/** The quality control that a batch was laid out by: the version of the plan that held when it was opened. */
@ApplicationScoped
public class BatchPlans {

    @Inject
    QcPlans plans;

    public QcPlan of(AnalyticalBatch batch) {
        return batch.qcPlan()
                .map(plans::byId)
                .orElseGet(() -> plans.of(batch.method(), batch.matrix(), LabClock.dayOf(batch.openedAt())));
    }
}

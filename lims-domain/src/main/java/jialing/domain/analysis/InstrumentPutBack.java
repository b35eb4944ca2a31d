package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.equipment.EndUse;

/** With the submission of a batch the analyst's use of its instrument is over, if it was begun by a scan. */
@ApplicationScoped
class InstrumentPutBack {

    @Inject
    AnalyticalBatches batches;

    @Inject
    EndUse endUse;

    void onSubmission(@Observes BatchSubmitted submitted) {
        AnalyticalBatch batch = batches.byId(submitted.batchId());
        endUse.endWithBatch(submitted.organisation(), batch.instrument(), batch.id());
    }
}

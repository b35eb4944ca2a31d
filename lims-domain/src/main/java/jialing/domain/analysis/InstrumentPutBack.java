package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.analysis.persistence.BatchElementTable;
import jialing.domain.equipment.EndUse;

/** With the submission of a batch the use of its instruments is over, be it begun by a scan or by the batch. */
@ApplicationScoped
class InstrumentPutBack {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchElementTable elements;

    @Inject
    EndUse endUse;

    void onSubmission(@Observes BatchSubmitted submitted) {
        AnalyticalBatch batch = batches.byId(submitted.batchId());
        elements.of(batch.id())
                .with(batch.instrument())
                .forEach(code -> endUse.endWithBatch(submitted.organisation(), code, batch.id()));
    }
}

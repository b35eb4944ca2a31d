package jialing.workflows.review;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BatchOpened;
import jialing.domain.analysis.BatchReanalysed;
import jialing.domain.analysis.BatchSubmitted;
import jialing.domain.quality.BatchJudged;
import jialing.domain.review.BatchChecked;
import jialing.domain.review.BatchReturned;
import jialing.domain.review.BatchReviewed;
import jialing.domain.review.ResultsSigned;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;
import jialing.workflows.shared.ProceduresInForce;
import jialing.workflows.shared.RunningCase;

/** Steps a batch's case by the facts stated about the batch. The case steps first, before others draw consequences from the fact. */
@ApplicationScoped
public class BatchCase {

    @Inject
    Cases cases;

    @Inject
    AnalyticalBatches batches;

    @Inject
    ProceduresInForce procedures;

    void opened(@Observes @Priority(Hearing.CASE) BatchOpened fact) {
        String number = batches.byId(fact.batchId()).number();
        cases.open(CaseKind.BATCH, fact.batchId(), fact.organisation(), number, fact.workOrderIds());
        procedures.pinCase(CaseKind.BATCH, fact.batchId(), fact.organisation());
    }

    void submitted(@Observes @Priority(Hearing.CASE) BatchSubmitted fact) {
        of(fact.batchId()).finish("Task_RecordReadings");
    }

    void judged(@Observes @Priority(Hearing.CASE) BatchJudged fact) {
        of(fact.batchId()).mustHear("BatchJudged", Map.of("accepted", fact.accepted()));
    }

    void reanalysed(@Observes @Priority(Hearing.CASE) BatchReanalysed fact) {
        RunningCase batch = of(fact.batchId());
        if (batch.awaits("Task_ReanalyseBatch")) {
            batch.finish("Task_ReanalyseBatch");
        } else {
            // ordered while it was in review: the way back to the bench is the same as for a batch that is returned
            batch.mustHear("BatchReturned");
        }
    }

    void checked(@Observes @Priority(Hearing.CASE) BatchChecked fact) {
        of(fact.batchId()).finish("Task_CheckResults");
    }

    void reviewed(@Observes @Priority(Hearing.CASE) BatchReviewed fact) {
        of(fact.batchId()).finish("Task_ReviewResults");
    }

    void returned(@Observes @Priority(Hearing.CASE) BatchReturned fact) {
        of(fact.batchId()).mustHear("BatchReturned");
    }

    void signed(@Observes @Priority(Hearing.CASE) ResultsSigned fact) {
        of(fact.batchId()).finish("Task_SignResults");
    }

    private RunningCase of(UUID batchId) {
        return cases.of(CaseKind.BATCH, batchId);
    }
}

package jialing.domain.quality;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.analysis.BatchReanalysed;
import jialing.domain.quality.rules.ReanalysisFollowsFailure;
import jialing.domain.shared.Hearing;

/** Hears that a batch is to be analysed again, and objects in the same transaction when its quality control had not failed. */
@ApplicationScoped
public class OnlyFailedBatchesAgain {

    @Inject
    BatchJudgements judgements;

    void hear(@Observes @Priority(Hearing.RECORD) BatchReanalysed reanalysed) {
        var last = judgements.ofBatch(reanalysed.batchId()).stream()
                .filter(judgement -> judgement.round() == reanalysed.round() - 1)
                .reduce((earlier, later) -> later);
        new ReanalysisFollowsFailure().require(last);
    }
}

package jialing.domain.quality;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.analysis.BatchReanalysed;
import jialing.domain.analysis.OrderedReanalyses;
import jialing.domain.quality.rules.ReanalysisFollowsFailure;
import jialing.domain.shared.Hearing;

/** Hears that a batch is to be analysed again, and objects in the same transaction when its quality control had not failed and nobody
 * ordered it. */
@ApplicationScoped
public class OnlyFailedBatchesAgain {

    @Inject
    BatchJudgements judgements;

    @Inject
    OrderedReanalyses orders;

    void hear(@Observes @Priority(Hearing.RECORD) BatchReanalysed reanalysed) {
        var last = judgements.ofBatch(reanalysed.batchId()).stream()
                .filter(judgement -> judgement.round() == reanalysed.round() - 1)
                .reduce((earlier, later) -> later);
        boolean ordered = orders.ordered(reanalysed.batchId(), reanalysed.round() - 1);
        new ReanalysisFollowsFailure().require(new ReanalysisFollowsFailure.Asked(last, ordered));
    }
}

package jialing.domain.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.quality.rules.BatchAccepted;

/** The batches that may be reviewed. */
@ApplicationScoped
public class AcceptedBatches {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchJudgements judgements;

    /**
     * The batch, held until the transaction is over.
     *
     * @throws jialing.domain.shared.Refusal by {@link BatchAccepted} unless what was submitted last was accepted
     */
    public AcceptedBatch of(UUID batchId) {
        AnalyticalBatch batch = batches.held(batchId);
        var judgement = judgements.inForce(batch);
        new BatchAccepted().require(new BatchAccepted.Candidate(batch.number(), judgement));
        return new AcceptedBatch(batch, judgement.orElseThrow());
    }
}

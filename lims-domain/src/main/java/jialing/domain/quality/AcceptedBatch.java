package jialing.domain.quality;

import jialing.domain.analysis.AnalyticalBatch;

/** A batch that quality control has accepted. Only {@link AcceptedBatches} makes one, so that nothing else can be reviewed. */
public final class AcceptedBatch {

    private final AnalyticalBatch batch;
    private final BatchJudgement judgement;

    AcceptedBatch(AnalyticalBatch batch, BatchJudgement judgement) {
        this.batch = batch;
        this.judgement = judgement;
    }

    public AnalyticalBatch batch() {
        return batch;
    }

    public BatchJudgement judgement() {
        return judgement;
    }
}

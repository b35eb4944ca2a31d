package jialing.domain.quality;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.shared.View;

/** The judgement of a batch for the screen. */
@View
public class JudgementView {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchJudgements judgements;

    /** Of what was submitted last; empty when nothing is judged. */
    public Optional<BatchJudgement> inForce(UUID batchId) {
        return judgements.inForce(batches.byId(batchId));
    }
}

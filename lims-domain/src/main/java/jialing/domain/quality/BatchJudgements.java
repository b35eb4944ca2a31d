package jialing.domain.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.quality.persistence.JudgementTable;

/** All judgements, as far as the acting person may see them. */
@ApplicationScoped
public class BatchJudgements {

    @Inject
    JudgementTable table;

    void add(BatchJudgement judgement) {
        table.add(judgement);
    }

    /** Of what was submitted last; empty when nothing is submitted or it was not judged yet. */
    public Optional<BatchJudgement> inForce(AnalyticalBatch batch) {
        return batch.submittedAt()
                .flatMap(submitted -> ofBatch(batch.id()).stream()
                        .filter(judgement -> judgement.round() == batch.round())
                        .filter(judgement -> !judgement.judgedAt().isBefore(submitted))
                        .reduce((earlier, later) -> later));
    }

    /** All of a batch, oldest first. */
    public List<BatchJudgement> ofBatch(UUID batchId) {
        return table.ofBatch(batchId);
    }
}

package jialing.domain.review;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.ledger.Verb;
import jialing.domain.people.SigningMeans;
import jialing.domain.quality.AcceptedBatches;
import jialing.domain.review.ReviewStep.Kind;
import jialing.domain.shared.UseCase;

/** 校核: somebody else than the analyst compares raw record, curve and calculation, and answers for it (HJ 630-2011). */
@UseCase
public class CheckBatch {

    @Inject
    AcceptedBatches accepted;

    @Inject
    ReviewDesk desk;

    @Inject
    Event<BatchChecked> checked;

    /** @param remark of the checker, or null */
    public void check(UUID batchId, SigningMeans means, String remark) {
        AnalyticalBatch batch = desk.take(Kind.CHECK, Verb.CHECK, accepted.of(batchId), means, remark);
        checked.fire(new BatchChecked(batch.id(), batch.organisation()));
    }
}

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

/** 审核: a second person answers for the results being correct, complete and equal to the raw record. */
@UseCase
public class ReviewBatch {

    @Inject
    AcceptedBatches accepted;

    @Inject
    ReviewDesk desk;

    @Inject
    Event<BatchReviewed> reviewed;

    /** @param remark of the reviewer, or null */
    public void review(UUID batchId, SigningMeans means, String remark) {
        AnalyticalBatch batch = desk.take(Kind.REVIEW, Verb.REVIEW, accepted.of(batchId), means, remark);
        reviewed.fire(new BatchReviewed(batch.id(), batch.organisation()));
    }
}

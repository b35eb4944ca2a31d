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

/** 签发: the authorised signatory signs the results of a batch; from then on only an amendment can say something else. */
@UseCase
public class SignResults {

    @Inject
    AcceptedBatches accepted;

    @Inject
    ReviewDesk desk;

    @Inject
    Event<ResultsSigned> signed;

    /** @param remark of the signatory, or null */
    public void sign(UUID batchId, SigningMeans means, String remark) {
        AnalyticalBatch batch = desk.take(Kind.SIGN, Verb.SIGN, accepted.of(batchId), means, remark);
        batch.becomeFinal();
        signed.fire(new ResultsSigned(batch.id(), batch.organisation(), ReviewCourses.workOrdersOf(batch)));
    }
}

package jialing.domain.review;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.review.ReviewStep.Kind;
import jialing.domain.review.rules.ReturnGivesReason;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** Gives a batch back to the analyst, with a reason. Readings and signatures made so far stay on record. */
@UseCase
public class ReturnBatch {

    @Inject
    AnalyticalBatches batches;

    @Inject
    ReviewCourses courses;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<BatchReturned> returned;

    public void giveBack(UUID batchId, String reason) {
        AnalyticalBatch batch = batches.held(batchId);
        new ReturnGivesReason().require(reason);
        ReviewCourse course = courses.of(batch);
        Kind due = course.due().orElse(Kind.SIGN);
        Actor actor = current.mustBe(due.capacity()).mustActFor(batch.organisation());
        course.mustAdmit(actor.personId(), due);
        RecordedAct act = ledger.record(Act.of(
                Verb.RETURN,
                ReviewDesk.subject(batch),
                actor,
                due.capacity(),
                Map.of("batch", batch.number(), "from", due, "reason", reason)));
        courses.add(ReviewDesk.step(Kind.RETURN, batch, actor, null, act, reason), batch.organisation());
        batch.reopen();
        returned.fire(new BatchReturned(batch.id(), batch.organisation(), due, reason));
    }
}

package jialing.domain.quality;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BatchSubmitted;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.quality.rules.BatchIsSubmitted;
import jialing.domain.quality.rules.FindingIsExplained;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Hearing;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * Quality control judges a batch at the moment it is submitted, by its rules alone and in the house's name. Asked again for the same
 * submission it answers the same.
 *
 * <p>A batch that lacks quality control which is demanded, or holds a finding that nobody has explained, is not judged: it cannot be
 * submitted, and the refusal says what is missing.
 */
@UseCase
public class JudgeBatch {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchQuality quality;

    @Inject
    DemandedControls demanded;

    @Inject
    BatchJudgements judgements;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<BatchJudged> judged;

    record Content(String batch, int round, boolean accepted, List<Finding> findings) {}

    public void onSubmission(@Observes @Priority(Hearing.JUDGEMENT) BatchSubmitted submitted) {
        judge(batches.held(submitted.batchId()));
    }

    public BatchJudgement judge(UUID batchId) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER, Capacity.ANALYST, Capacity.SYSTEM);
        actor.mustActFor(batches.byId(batchId).organisation());
        AnalyticalBatch batch = batches.held(batchId);
        new BatchIsSubmitted().require(batch);
        return judgements.inForce(batch).orElseGet(() -> judge(batch));
    }

    private BatchJudgement judge(AnalyticalBatch batch) {
        demanded.mustBeIn(batch);
        List<Finding> findings = quality.toBeJudged(batch);
        new FindingIsExplained()
                .require(findings.stream().filter(Finding::wantsExplanation).toList());
        var judgement = new BatchJudgement(
                TimeOrderedId.next(), batch.id(), batch.organisation(), batch.round(), findings, clock.now());
        judgements.add(judgement);
        var content = new Content(batch.number(), batch.round(), judgement.accepted(), findings);
        var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
        ledger.record(Act.of(Verb.JUDGE, subject, Actor.system(), Capacity.SYSTEM, content)
                .inOrganisation(batch.organisation()));
        judged.fire(new BatchJudged(batch.id(), batch.organisation(), judgement.accepted()));
        return judgement;
    }
}

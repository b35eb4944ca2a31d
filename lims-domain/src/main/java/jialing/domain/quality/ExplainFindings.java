package jialing.domain.quality;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.quality.persistence.ExplanationTable;
import jialing.domain.quality.rules.ExplanationSaysSomething;
import jialing.domain.quality.rules.FindingWantsWords;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * The analyst answers, signed, for findings that have to be explained: an intercept that is no chance, an alarm of a control chart, a
 * content that does not fit another. The other way out is to measure again.
 */
@UseCase
public class ExplainFindings {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchQuality quality;

    @Inject
    ExplanationTable explanations;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param position code; null for a curve
     * @param cause why it is so
     * @param action what was done about it
     */
    public record Answered(String rule, String position, String analyte, String cause, String action) {}

    record Content(String batch, int round, List<Explanation> explanations) {}

    public void explain(UUID batchId, List<Answered> answers, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        AnalyticalBatch batch = batches.heldBy(actor, batchId);
        List<Finding> open = quality.atTheBench(batch).stream()
                .filter(Finding::wantsExplanation)
                .toList();
        Instant now = clock.now();
        var objections = new Objections();
        List<Explanation> given = answers.stream()
                .filter(Objects::nonNull)
                .map(answer -> explanation(batch, open, answer, actor, now, objections))
                .filter(Objects::nonNull)
                .toList();
        objections.refuseIfAny();
        if (given.isEmpty()) {
            throw Refusal.invalid("ExplanationGiven", "answers", "请写明说明", "Give the explanations");
        }
        var content = new Content(batch.number(), batch.round(), given);
        var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
        Act act = Act.of(Verb.EXPLAIN_FINDING, subject, actor, Capacity.ANALYST, content);
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        given.forEach(each -> explanations.add(each, recorded));
    }

    private static Explanation explanation(
            AnalyticalBatch batch,
            List<Finding> open,
            Answered answer,
            Actor actor,
            Instant now,
            Objections objections) {
        var finding = open.stream()
                .filter(each -> each.rule().equals(answer.rule())
                        && each.analyte().equals(answer.analyte())
                        && Objects.equals(each.position(), answer.position()))
                .findFirst();
        objections.hear(
                new FindingWantsWords(),
                new FindingWantsWords.Asked(answer.rule(), answer.position(), answer.analyte(), finding.isPresent()));
        objections.hear(new ExplanationSaysSomething(), new ExplanationSaysSomething.Words("cause", answer.cause()));
        objections.hear(new ExplanationSaysSomething(), new ExplanationSaysSomething.Words("action", answer.action()));
        return finding.map(each -> new Explanation(
                        TimeOrderedId.next(),
                        batch.id(),
                        batch.organisation(),
                        batch.round(),
                        each.rule(),
                        each.position(),
                        each.analyte(),
                        each.figure(),
                        answer.cause(),
                        answer.action(),
                        actor.personId(),
                        now))
                .orElse(null);
    }
}

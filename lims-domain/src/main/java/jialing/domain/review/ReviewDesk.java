package jialing.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchAtTheGate;
import jialing.domain.analysis.Result;
import jialing.domain.analysis.Results;
import jialing.domain.analysis.SampleResult;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActSignature;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.quality.AcceptedBatch;
import jialing.domain.review.ReviewStep.Kind;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;

/** What check, review and sign-off have in common: the right person, the right moment, the signature, the very results that were shown. */
@ApplicationScoped
class ReviewDesk {

    @Inject
    Results results;

    @Inject
    ReviewCourses courses;

    @Inject
    BatchAtTheGate gate;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** What a step signs. */
    private record Signed(String batch, int round, List<SignedLine> results, String remark) {

        Signed signedBy(Signature signature) {
            var lines = results.stream()
                    .map(line -> line.result().signedBy(signature))
                    .toList();
            return new Signed(batch, round, lines, remark);
        }
    }

    /** @param signature the person's own under this very result, for what it was signed as; null until it is signed */
    private record SignedLine(ShownResult result, ActSignature signature) {}

    /** A result as the person saw it, and what signing it means. */
    private record ShownResult(
            UUID resultId,
            int version,
            String container,
            String analyte,
            String value,
            String unit,
            String interval,
            BigDecimal decisionThreshold,
            Verb meaning,
            String statement) {

        static ShownResult of(SampleResult each, Verb meaning, String statement) {
            Result result = each.result();
            return new ShownResult(
                    result.id(),
                    result.version(),
                    each.containerCode(),
                    result.analyte(),
                    each.printed(),
                    result.unit(),
                    result.printedInterval(),
                    result.decisionThreshold(),
                    meaning,
                    statement);
        }

        SignedLine signedBy(Signature signature) {
            byte[] text = CanonicalJson.of(this).getBytes(StandardCharsets.UTF_8);
            return new SignedLine(this, signature.sign(text));
        }

        SignedLine unsigned() {
            return new SignedLine(this, null);
        }
    }

    /** Takes a step on a batch that quality control has accepted. */
    AnalyticalBatch take(Kind kind, Verb verb, AcceptedBatch accepted, SigningMeans means, String remark) {
        AnalyticalBatch batch = accepted.batch();
        Actor actor = current.mustBe(kind.capacity()).mustActFor(batch.organisation());
        courses.of(batch).mustAdmit(actor.personId(), kind);
        gate.mustStillStand(batch);
        gate.confirm(batch, kind.activity(), actor, clock.now());
        Signed shown = shown(batch, verb, Signing.statementFor(kind.capacity()), remark);
        Signature signature = signing.sign(Act.of(verb, subject(batch), actor, kind.capacity(), shown), means);
        RecordedAct act = ledger.record(Act.of(verb, subject(batch), actor, kind.capacity(), shown.signedBy(signature))
                .signedBy(signature));
        courses.add(step(kind, batch, actor, signature.statement(), act, remark), batch.organisation());
        return batch;
    }

    static ReviewStep step(
            Kind kind, AnalyticalBatch batch, Actor actor, String statement, RecordedAct act, String remark) {
        return new ReviewStep(
                TimeOrderedId.next(),
                batch.id(),
                batch.round(),
                kind,
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                statement,
                act.hash(),
                remark);
    }

    static Subject subject(AnalyticalBatch batch) {
        return new Subject("AnalyticalBatch", batch.id(), batch.round());
    }

    private Signed shown(AnalyticalBatch batch, Verb meaning, String statement, String remark) {
        List<SignedLine> lines = results.ofBatch(batch.id()).stream()
                .map(each -> ShownResult.of(each, meaning, statement).unsigned())
                .toList();
        return new Signed(batch.number(), batch.round(), lines, remark);
    }
}

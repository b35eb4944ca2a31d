package jialing.domain.analysis;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.persistence.RawRecordTable;
import jialing.domain.analysis.persistence.ResultTable;
import jialing.domain.analysis.rules.EveryPositionIsMeasured;
import jialing.domain.analysis.rules.SupervisorConfirms;
import jialing.domain.competence.Supervision;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/**
 * The analyst signs for the batch: that the method and the instrument were right, the calculation is, and the raw record is whole.
 * Duplicates become the mean of their sample. Where a newcomer has a hand in it, the supervisor signs the same act on the same device.
 */
@UseCase
public class SubmitBatch {

    @Inject
    AnalyticalBatches batches;

    @Inject
    RawRecordTable rawRecords;

    @Inject
    ResultTable results;

    @Inject
    BatchAtTheGate gate;

    @Inject
    SupervisedBatch supervised;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<BatchSubmitted> submitted;

    /** The supervisor, who signs on the newcomer's device. */
    public record SupervisorSigning(String account, String pin) {}

    /** What the act tells: exactly what was shown to the person who signed. */
    record Content(String batch, int round, String method, String instrument, List<ResultLine> results) {}

    /** @param supervisor null when nobody signs besides */
    public void submit(UUID batchId, SigningMeans means, SupervisorSigning supervisor) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        AnalyticalBatch batch = batches.heldBy(actor, batchId);
        Instant now = clock.now();
        gate.enter(batch, actor, now);
        batch.submit(now);
        var inForce = new ResultsInForce(batch, rawRecords.inForce(batch), results.inForce(batch));
        new EveryPositionIsMeasured().require(new EveryPositionIsMeasured.Entry(inForce.missing()));
        results.add(batch, inForce.meansOfDuplicates(now));
        var content = new Content(
                batch.number(),
                batch.round(),
                batch.method(),
                batch.instrument(),
                ResultLine.all(batch, inForce.all()));
        var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
        Optional<Signature> second = supervisorSigns(batch, actor, now, supervisor);
        Act own = Act.of(Verb.SUBMIT, subject, actor, Capacity.ANALYST, content);
        Act act = second.map(Signature::person).map(own::with).orElse(own);
        Act signed = act.signedBy(signing.sign(act, means));
        ledger.record(second.map(signed::signedBy).orElse(signed));
        submitted.fire(new BatchSubmitted(batch.id(), batch.organisation(), batch.round()));
    }

    /** Nobody is asked for a PIN whose signature the batch does not need. */
    private Optional<Signature> supervisorSigns(
            AnalyticalBatch batch, Actor actor, Instant now, SupervisorSigning supervisor) {
        Optional<Supervision> supervision = supervised.submittedBy(actor.personId(), batch, now);
        Optional<Signature> signature = supervision.isEmpty() || supervisor == null || supervisor.account() == null
                ? Optional.empty()
                : Optional.of(signing.coSign(supervisor.account(), supervisor.pin(), Capacity.ANALYST));
        new SupervisorConfirms()
                .require(new SupervisorConfirms.Submission(supervision, signature.map(Signature::person)));
        return signature;
    }
}

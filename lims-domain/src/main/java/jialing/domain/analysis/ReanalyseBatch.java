package jialing.domain.analysis;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.analysis.persistence.BatchElementTable;
import jialing.domain.analysis.rules.ReanalysisGivesReason;
import jialing.domain.equipment.InstrumentRuns;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** A batch is analysed once more, from the calibration on. The readings of the round before stay on record. */
@UseCase
public class ReanalyseBatch {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchElementTable elements;

    @Inject
    InstrumentRuns runs;

    @Inject
    LabClock clock;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<BatchReanalysed> reanalysed;

    record Content(String batch, int round, String reason) {}

    public void reanalyse(UUID batchId, String reason) {
        Actor actor = current.mustBe(Capacity.ANALYST, Capacity.QUALITY_OFFICER);
        new ReanalysisGivesReason().require(reason);
        AnalyticalBatch batch = batches.heldBy(actor, batchId);
        batch.startNextRound();
        runs.begin(
                batch.organisation(),
                elements.of(batch.id()).with(batch.instrument()),
                batch.id(),
                batch.analyst(),
                batch.analystName(),
                clock.now());
        Capacity as = actor.holds(Capacity.ANALYST) ? Capacity.ANALYST : Capacity.QUALITY_OFFICER;
        var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
        ledger.record(Act.of(Verb.REANALYSE, subject, actor, as, new Content(batch.number(), batch.round(), reason)));
        reanalysed.fire(new BatchReanalysed(batch.id(), batch.organisation(), batch.round(), reason));
    }
}

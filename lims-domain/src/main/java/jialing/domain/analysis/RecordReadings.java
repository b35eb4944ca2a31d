package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.persistence.CalibrationTable;
import jialing.domain.analysis.persistence.RawRecordTable;
import jialing.domain.analysis.persistence.ResultTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/**
 * A sheet of readings is saved: checked as a whole, calculated, kept as raw records and results, in one act. Up to 1,000 rows cost
 * three questions to the database and two batches of inserts.
 */
@UseCase
public class RecordReadings {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchPlans plans;

    @Inject
    CalibrationTable calibrations;

    @Inject
    RawRecordTable rawRecords;

    @Inject
    ResultTable results;

    @Inject
    InputsOnRecord onRecord;

    @Inject
    BatchSheets sheets;

    @Inject
    BatchAtTheGate gate;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Command(UUID batch, List<ReadingRow> rows) {

        public Command {
            rows = rows == null
                    ? List.of()
                    : rows.stream()
                            .map(row -> row == null ? ReadingRow.EMPTY : row)
                            .toList();
        }
    }

    /** What the act tells. */
    record Content(String batch, String method, String instrument, List<ReadingLine> readings) {}

    /** The sheet as it stands afterwards, put together from what is in memory anyway. */
    public BatchSheet record(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        AnalyticalBatch batch = batches.heldBy(actor, command.batch());
        batch.mustTakeReadings();
        Instant now = clock.now();
        gate.enter(batch, actor, now);
        List<Calibration> curves = calibrations.inForce(batch);
        List<RawRecord> before = rawRecords.inForce(batch);
        var grid = new ReadingGrid(
                batch, curves, before, plans.of(batch).wantsInternalStandard(), null, onRecord.of(batch));
        List<RawRecord> taken = grid.take(command.rows(), actor.personId(), now);
        var inForce = new ResultsInForce(batch, before, results.inForce(batch));
        if (!taken.isEmpty()) {
            rawRecords.add(batch, taken);
            results.add(batch, inForce.take(taken, now));
            var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
            var content =
                    new Content(batch.number(), batch.method(), batch.instrument(), ReadingLine.all(batch, taken));
            ledger.record(Act.of(Verb.RECORD_READINGS, subject, actor, Capacity.ANALYST, content));
        }
        return sheets.of(new BatchRecord(batch, inForce.readings(), curves), inForce.all());
    }
}

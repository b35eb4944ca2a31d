package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.analysis.persistence.CalibrationTable;
import jialing.domain.curves.CurveModel;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** The standards of one or more analytes are put on record and their lines drawn. */
@UseCase
public class RecordCalibration {

    @Inject
    AnalyticalBatches batches;

    @Inject
    CalibrationTable calibrations;

    @Inject
    CurvesInForce curves;

    @Inject
    BatchPlans plans;

    @Inject
    BatchAtTheGate gate;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param models what curves are to be drawn as, by analyte; the method's usual one for those that are not named
     * @param reason why curves in force are drawn again; null for the first ones
     */
    public record Command(UUID batch, List<StandardRow> points, Map<String, CurveModel> models, String reason) {

        public Command {
            points = points == null
                    ? List.of()
                    : points.stream()
                            .map(row -> row == null ? StandardRow.EMPTY : row)
                            .toList();
            models = models == null ? Map.of() : models;
        }
    }

    /** What the act tells; {@code reread} are readings that were read off an older curve before. */
    record Content(
            String batch,
            String method,
            String instrument,
            List<Calibration> calibrations,
            List<ReadingLine> reread,
            String reason) {}

    /** All calibrations in force after this. */
    public List<Calibration> record(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        AnalyticalBatch batch = batches.heldBy(actor, command.batch());
        batch.mustTakeReadings();
        Instant now = clock.now();
        gate.enter(batch, actor, now);
        var inForce = new LinkedHashMap<String, Calibration>();
        calibrations.inForce(batch).forEach(calibration -> inForce.put(calibration.analyte(), calibration));
        List<Calibration> drawn = new CalibrationSheet(
                        batch, AllowedCurves.of(plans.of(batch)), command.models(), inForce)
                .draw(command.points(), command.reason(), actor.personId(), now);
        List<RawRecord> reread = curves.put(batch, drawn, inForce, command.reason(), actor, now);
        var content = new Content(
                batch.number(),
                batch.method(),
                batch.instrument(),
                drawn,
                ReadingLine.all(batch, reread),
                command.reason());
        var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
        ledger.record(Act.of(Verb.CALIBRATE, subject, actor, Capacity.ANALYST, content));
        return List.copyOf(inForce.values());
    }
}

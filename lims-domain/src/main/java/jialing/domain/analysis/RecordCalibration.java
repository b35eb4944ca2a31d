package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.curves.CurveModel;
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
    CurvesInForce curves;

    @Inject
    BatchPlans plans;

    @Inject
    BatchAtTheGate gate;

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

    /** All calibrations in force after this. */
    public List<Calibration> record(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        AnalyticalBatch batch = batches.heldBy(actor, command.batch());
        batch.mustTakeReadings();
        Instant now = clock.now();
        gate.enter(batch, actor, now);
        Map<String, Calibration> inForce = curves.of(batch);
        List<Calibration> drawn = new CalibrationSheet(
                        batch, AllowedCurves.of(plans.of(batch)), command.models(), inForce)
                .draw(command.points(), command.reason(), actor.personId(), now);
        curves.put(batch, drawn, inForce, Verb.CALIBRATE, command.reason(), actor, now);
        return List.copyOf(inForce.values());
    }
}

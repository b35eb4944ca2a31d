package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.CalibrationTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** Calibrations that were drawn in an earlier batch are confirmed by a check standard and taken over into this one. */
@UseCase
public class TakeOverCalibration {

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

    /** @param reason why curves in force are replaced; null for the first ones */
    public record Command(UUID batch, List<CheckedCurve> curves, String reason) {

        public Command {
            curves = curves == null
                    ? List.of()
                    : curves.stream()
                            .map(each -> each == null ? CheckedCurve.EMPTY : each)
                            .toList();
        }
    }

    /** What the act tells; {@code reread} are readings that were read off another curve before. */
    record Content(
            String batch,
            String method,
            String instrument,
            List<Calibration> calibrations,
            List<ReadingLine> reread,
            String reason) {}

    public void takeOver(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        AnalyticalBatch batch = batches.heldBy(actor, command.batch());
        batch.mustTakeReadings();
        Instant now = clock.now();
        gate.enter(batch, actor, now);
        var inForce = new LinkedHashMap<String, Calibration>();
        calibrations.inForce(batch).forEach(calibration -> inForce.put(calibration.analyte(), calibration));
        List<Calibration> taken = new CheckSheet(batch, plans.of(batch), known(batch), inForce)
                .confirm(command.curves(), command.reason(), actor.personId(), now);
        List<RawRecord> reread = curves.put(batch, taken, inForce, command.reason(), actor, now);
        var content = new Content(
                batch.number(),
                batch.method(),
                batch.instrument(),
                taken,
                ReadingLine.all(batch, reread),
                command.reason());
        var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
        ledger.record(Act.of(Verb.TAKE_OVER_CALIBRATION, subject, actor, Capacity.ANALYST, content));
    }

    private Map<UUID, DrawnEarlier> known(AnalyticalBatch batch) {
        return calibrations.drawnEarlier(batch).stream()
                .collect(Collectors.toMap(drawn -> drawn.calibration().id(), Function.identity()));
    }
}

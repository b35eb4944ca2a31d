package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.CalibrationTable;
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
    CurveValidities validities;

    @Inject
    FailedChecks failed;

    @Inject
    BatchAtTheGate gate;

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

    public void takeOver(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        AnalyticalBatch batch = batches.heldBy(actor, command.batch());
        batch.mustTakeReadings();
        Instant now = clock.now();
        gate.enter(batch, actor, now);
        Map<String, Calibration> inForce = curves.of(batch);
        var checks = new CheckSheet(batch, plans.of(batch), validities.of(batch), known(batch), inForce);
        List<Calibration> taken = checks.confirm(command.curves(), command.reason(), actor, now);
        keepFailed(batch, checks, actor);
        checks.refuseIfAny();
        curves.put(batch, taken, inForce, Verb.TAKE_OVER_CALIBRATION, command.reason(), actor, now);
    }

    /** Before the refusal undoes everything else. */
    private void keepFailed(AnalyticalBatch batch, CheckSheet checks, Actor actor) {
        if (!checks.failed().isEmpty()) {
            failed.keep(batch, checks.failed(), actor);
        }
    }

    private Map<UUID, DrawnEarlier> known(AnalyticalBatch batch) {
        return calibrations.drawnEarlier(batch).stream()
                .collect(Collectors.toMap(drawn -> drawn.calibration().id(), Function.identity()));
    }
}

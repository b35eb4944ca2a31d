package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.persistence.CalibrationTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** The calibrations that a batch may take over: of its method, on its instrument, good, not too old, and not from before a repair. */
@View
public class EarlierCurves {

    @Inject
    AnalyticalBatches batches;

    @Inject
    CalibrationTable calibrations;

    @Inject
    BatchPlans plans;

    @Inject
    CurveValidities validities;

    @Inject
    LabClock clock;

    /** The latest first; none where the method wants every batch to draw its own. */
    public List<EarlierCurve> of(UUID batchId) {
        AnalyticalBatch batch = batches.byId(batchId);
        CurveValidity validity = validities.of(batch);
        if (validity.isNone()) {
            return List.of();
        }
        boolean ratios = plans.of(batch).wantsInternalStandard();
        Instant since = validity.reachesBackTo(clock.now());
        return calibrations.drawnEarlier(batch).stream()
                .filter(drawn -> !drawn.calibration().drawnAt().isBefore(since))
                .filter(drawn -> validity.repairedSince(drawn.calibration()).isEmpty())
                .filter(drawn -> drawn.calibration().fits())
                .filter(drawn -> !ratios || drawn.calibration().hasInternalStandard())
                .map(drawn -> EarlierCurve.of(drawn, validity))
                .toList();
    }
}

package jialing.domain.analysis;

import java.time.Duration;
import java.time.Instant;
import jialing.domain.catalogue.QcPlan;

/** For how long a method lets a calibration be taken over, counted from when it was drawn, not from when it was last taken over. */
record CurveValidity(Duration length, String source) {

    static CurveValidity of(QcPlan plan) {
        return new CurveValidity(Duration.ofDays(plan.curveValidDays()), plan.source());
    }

    Instant until(Calibration calibration) {
        return calibration.drawnAt().plus(length);
    }

    /** The earliest instant at which a calibration that still holds now was drawn. */
    Instant reachesBackTo(Instant now) {
        return now.minus(length);
    }

    boolean isNone() {
        return length.isZero();
    }
}

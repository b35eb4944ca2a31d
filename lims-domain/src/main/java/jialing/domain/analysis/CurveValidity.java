package jialing.domain.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jialing.domain.catalogue.QcPlan;

/**
 * For how long a calibration may be taken over: as long as its method lets it, counted from when it was drawn, not from when it was last
 * taken over; and no longer than to the next repair of the instrument.
 *
 * @param repairedAt when the instrument was repaired or adjusted last; null when it never was
 */
record CurveValidity(Duration length, String source, Instant repairedAt) {

    static CurveValidity of(QcPlan plan, Optional<Instant> repairedAt) {
        return new CurveValidity(Duration.ofDays(plan.curveValidDays()), plan.source(), repairedAt.orElse(null));
    }

    Instant until(Calibration calibration) {
        return calibration.drawnAt().plus(length);
    }

    /** The earliest instant at which a calibration that still holds now was drawn. */
    Instant reachesBackTo(Instant now) {
        return now.minus(length);
    }

    /** When the instrument was repaired after the calibration was drawn; empty when it was not. */
    Optional<Instant> repairedSince(Calibration calibration) {
        return Optional.ofNullable(repairedAt).filter(at -> !at.isBefore(calibration.drawnAt()));
    }

    boolean isNone() {
        return length.isZero();
    }
}

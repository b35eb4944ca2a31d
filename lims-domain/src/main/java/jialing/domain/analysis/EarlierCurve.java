package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.curves.CurveModel;

/**
 * A calibration of the same method on the same instrument that a batch may take over.
 *
 * @param batch number of the batch in which it was drawn
 * @param bottom lowest standard above zero, in its unit
 * @param top highest standard, in its unit
 * @param internalStandard whether its responses are ratios to those of an internal standard
 */
public record EarlierCurve(
        UUID calibration,
        String analyte,
        String batch,
        Instant drawnAt,
        Instant validUntil,
        String unit,
        CurveModel model,
        BigDecimal correlation,
        BigDecimal bottom,
        BigDecimal top,
        boolean internalStandard) {

    static EarlierCurve of(DrawnEarlier drawn, CurveValidity validity) {
        Calibration calibration = drawn.calibration();
        CalibrationCurve curve = calibration.curve();
        return new EarlierCurve(
                calibration.id(),
                calibration.analyte(),
                drawn.batch(),
                calibration.drawnAt(),
                validity.until(calibration),
                calibration.unit(),
                calibration.model(),
                calibration.correlation(),
                curve.bottomStandard(),
                curve.topStandard(),
                calibration.hasInternalStandard());
    }
}

package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.analysis.calculation.CalibrationCurve;
import jialing.domain.analysis.calculation.CalibrationPoint;

/**
 * The calibration of one analyte in one round of a batch. Drawn anew, it is a new version; the old one stays.
 *
 * @param unit of the standards: a concentration, or an amount (μg)
 */
public record Calibration(
        UUID id,
        int round,
        String analyte,
        int version,
        String unit,
        List<Point> points,
        BigDecimal slope,
        BigDecimal intercept,
        BigDecimal correlation,
        UUID drawnBy,
        Instant drawnAt) {

    /** A standard, the response it gave, and how far that lies from the line. */
    public record Point(BigDecimal standard, BigDecimal response, BigDecimal residual) {}

    static Calibration drawn(
            UUID id,
            int round,
            String analyte,
            int version,
            String unit,
            List<CalibrationPoint> standards,
            UUID by,
            Instant at) {
        var curve = CalibrationCurve.through(standards);
        List<BigDecimal> residuals = curve.residuals();
        var points = IntStream.range(0, standards.size())
                .mapToObj(i ->
                        new Point(standards.get(i).standard(), standards.get(i).response(), residuals.get(i)))
                .toList();
        return new Calibration(
                id,
                round,
                analyte,
                version,
                unit,
                points,
                curve.slope(),
                curve.intercept(),
                curve.correlation(),
                by,
                at);
    }

    CalibrationCurve curve() {
        return CalibrationCurve.through(points.stream()
                .map(point -> new CalibrationPoint(point.standard(), point.response()))
                .toList());
    }
}

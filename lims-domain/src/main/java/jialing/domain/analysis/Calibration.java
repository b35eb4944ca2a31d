package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.curves.CalibrationPoint;
import jialing.domain.curves.CurveModel;
import jialing.domain.curves.Spread;
import jialing.domain.shared.TimeOrderedId;

/**
 * The calibration of one analyte in one round of a batch. Drawn anew, it is a new version; the old one stays.
 *
 * @param unit of the standards: a concentration, or an amount (μg)
 * @param curvature coefficient of x²; zero for lines
 * @param criterion what |r| must reach; for a mean response factor what the relative standard deviation of the factors must not exceed,
 *     in percent; null for calibrations drawn before it was kept
 * @param residualDeviation standard deviation of the (weighted) residuals; null for calibrations drawn before it was kept
 * @param drawnBy who drew it, or took it over
 * @param takenOver where it comes from; null when it was drawn in this batch
 */
public record Calibration(
        UUID id,
        int round,
        String analyte,
        int version,
        String unit,
        CurveModel model,
        List<Point> points,
        BigDecimal slope,
        BigDecimal intercept,
        BigDecimal curvature,
        BigDecimal correlation,
        BigDecimal residualDeviation,
        BigDecimal criterion,
        UUID drawnBy,
        Instant drawnAt,
        TakenOverCurve takenOver) {

    /**
     * A standard, the response it gave, and how far that lies from the curve.
     *
     * @param response with an internal standard the ratio to its response
     * @param readBack what the curve reads off for the response; null for calibrations drawn before it was kept
     * @param internalStandard its response; null without one
     */
    public record Point(
            BigDecimal standard,
            BigDecimal response,
            BigDecimal residual,
            BigDecimal readBack,
            BigDecimal internalStandard) {}

    /** A standard as it was measured. */
    record Measurement(BigDecimal standard, BigDecimal response, BigDecimal internalStandard) {

        CalibrationPoint point() {
            return new CalibrationPoint(
                    standard, internalStandard == null ? response : CalibrationCurve.ratio(response, internalStandard));
        }
    }

    static Calibration drawn(
            UUID id,
            int round,
            String analyte,
            int version,
            String unit,
            CurveModel model,
            List<Measurement> standards,
            BigDecimal criterion,
            UUID by,
            Instant at) {
        var curve = CalibrationCurve.through(
                standards.stream().map(Measurement::point).toList(), model);
        return new Calibration(
                id,
                round,
                analyte,
                version,
                unit,
                model,
                points(curve, standards),
                curve.slope(),
                curve.intercept(),
                curve.curvature(),
                curve.correlation(),
                curve.residualDeviation(),
                criterion,
                by,
                at,
                null);
    }

    /** The same calibration in another batch, where a check has confirmed it. */
    Calibration takenOver(int intoRound, int asVersion, TakenOverCurve from, UUID by, Instant at) {
        return new Calibration(
                TimeOrderedId.next(),
                intoRound,
                analyte,
                asVersion,
                unit,
                model,
                points,
                slope,
                intercept,
                curvature,
                correlation,
                residualDeviation,
                criterion,
                by,
                at,
                from);
    }

    private static List<Point> points(CalibrationCurve curve, List<Measurement> standards) {
        List<BigDecimal> residuals = curve.residuals();
        List<BigDecimal> readBack = curve.backCalculated();
        return IntStream.range(0, standards.size())
                .mapToObj(i -> new Point(
                        curve.points().get(i).standard(),
                        curve.points().get(i).response(),
                        residuals.get(i),
                        readBack.get(i),
                        standards.get(i).internalStandard()))
                .toList();
    }

    public CalibrationCurve curve() {
        return CalibrationCurve.through(
                points.stream()
                        .map(point -> new CalibrationPoint(point.standard(), point.response()))
                        .toList(),
                model);
    }

    /** Whether it is as good as its method asks: by the correlation, or by the scatter of the response factors. */
    public boolean fits() {
        if (criterion == null) {
            return true;
        }
        return model.meansResponseFactors()
                ? curve().responseFactorDeviation().compareTo(criterion) <= 0
                : correlation.abs().compareTo(criterion) >= 0;
    }

    /** Whether its responses are ratios to those of an internal standard. */
    public boolean hasInternalStandard() {
        return points.stream().anyMatch(point -> point.internalStandard() != null);
    }

    /** Mean response of the internal standard in the calibration. */
    public BigDecimal meanOfInternalStandard() {
        return new Spread(points.stream()
                        .map(Point::internalStandard)
                        .filter(Objects::nonNull)
                        .toList())
                .mean();
    }
}

package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/**
 * A calibration line {@code response = intercept + slope · standard} by least squares, with its correlation coefficient.
 *
 * <p>It knows the range of its standards: nothing is ever read off beyond the top one (HJ 630-2011).
 */
public final class LinearCurve {

    static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final CurveHasEnoughStandards ENOUGH_STANDARDS = new CurveHasEnoughStandards();

    private final List<CalibrationPoint> points;
    private final BigDecimal slope;
    private final BigDecimal intercept;
    private final BigDecimal correlation;

    private LinearCurve(List<CalibrationPoint> points, BigDecimal slope, BigDecimal intercept, BigDecimal correlation) {
        this.points = points;
        this.slope = slope;
        this.intercept = intercept;
        this.correlation = correlation;
    }

    public static LinearCurve through(List<CalibrationPoint> points) {
        ENOUGH_STANDARDS.require(points);
        BigDecimal meanX = mean(points, CalibrationPoint::standard);
        BigDecimal meanY = mean(points, CalibrationPoint::response);
        BigDecimal sxx = BigDecimal.ZERO;
        BigDecimal syy = BigDecimal.ZERO;
        BigDecimal sxy = BigDecimal.ZERO;
        for (CalibrationPoint point : points) {
            BigDecimal dx = point.standard().subtract(meanX);
            BigDecimal dy = point.response().subtract(meanY);
            sxx = sxx.add(dx.multiply(dx), DIGITS);
            syy = syy.add(dy.multiply(dy), DIGITS);
            sxy = sxy.add(dx.multiply(dy), DIGITS);
        }
        BigDecimal slope = sxy.divide(sxx, DIGITS);
        BigDecimal intercept = meanY.subtract(slope.multiply(meanX), DIGITS);
        BigDecimal spread = sxx.multiply(syy).sqrt(DIGITS);
        BigDecimal correlation = spread.signum() == 0 ? BigDecimal.ZERO : sxy.divide(spread, DIGITS);
        return new LinearCurve(List.copyOf(points), slope, intercept, correlation);
    }

    /** The standard that would have given this response. */
    public BigDecimal standardFor(BigDecimal response) {
        return response.subtract(intercept).divide(slope, DIGITS);
    }

    public BigDecimal responseOf(BigDecimal standard) {
        return intercept.add(slope.multiply(standard), DIGITS);
    }

    /** Measured minus fitted response, one for each point. */
    public List<BigDecimal> residuals() {
        return points.stream()
                .map(point -> point.response().subtract(responseOf(point.standard()), DIGITS))
                .toList();
    }

    public BigDecimal topStandard() {
        return points.stream()
                .map(CalibrationPoint::standard)
                .reduce(BigDecimal::max)
                .orElseThrow();
    }

    /** The lowest standard above zero. */
    public BigDecimal bottomStandard() {
        return points.stream()
                .map(CalibrationPoint::standard)
                .filter(standard -> standard.signum() > 0)
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    public List<CalibrationPoint> points() {
        return points;
    }

    public BigDecimal slope() {
        return slope;
    }

    public BigDecimal intercept() {
        return intercept;
    }

    /** r, from -1 to 1. */
    public BigDecimal correlation() {
        return correlation;
    }

    private static BigDecimal mean(List<CalibrationPoint> points, Function<CalibrationPoint, BigDecimal> what) {
        return points.stream()
                .map(what)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), DIGITS);
    }
}

package jialing.domain.curves;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A calibration function {@code response = f(standard)} by (weighted) least squares: a line, a line through zero or a parabola.
 *
 * <p>It knows the range of its standards: nothing is ever read off beyond the top one (HJ 630-2011). Within that range it rises or
 * falls throughout, so that a response has one standard.
 */
public final class CalibrationCurve {

    /** Digits that a calculation keeps until it is rounded once: IEEE 754 decimal128. */
    public static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal TWO_SIDED_95_PERCENT = new BigDecimal("0.975");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final CurveHasEnoughStandards ENOUGH_STANDARDS = new CurveHasEnoughStandards();
    private static final CurveIsMonotonic MONOTONIC = new CurveIsMonotonic();

    private final CurveModel model;
    private final List<CalibrationPoint> points;
    private final List<BigDecimal> weights;
    private final WeightedFit fit;
    private final BigDecimal top;
    private final BigDecimal bottom;

    private CalibrationCurve(CurveModel model, List<CalibrationPoint> points) {
        this.model = model;
        this.points = List.copyOf(points);
        this.weights = points.stream()
                .map(point -> model.weighting().weight(point.standard()))
                .toList();
        this.fit = WeightedFit.of(points, weights, model.shape().powers());
        this.top = points.stream()
                .map(CalibrationPoint::standard)
                .reduce(BigDecimal::max)
                .orElseThrow();
        this.bottom = points.stream()
                .map(CalibrationPoint::standard)
                .filter(standard -> standard.signum() > 0)
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    /** An unweighted line. */
    public static CalibrationCurve through(List<CalibrationPoint> points) {
        return through(points, CurveModel.LINEAR);
    }

    /**
     * @throws jialing.domain.shared.Refusal by {@link CurveHasEnoughStandards}, or by {@link CurveIsMonotonic} when a response would
     *     have two standards
     */
    public static CalibrationCurve through(List<CalibrationPoint> points, CurveModel model) {
        ENOUGH_STANDARDS.require(points);
        CalibrationCurve curve = of(points, model);
        MONOTONIC.require(curve);
        return curve;
    }

    /** As it comes, whatever it is like. */
    static CalibrationCurve of(List<CalibrationPoint> points, CurveModel model) {
        return new CalibrationCurve(model, points);
    }

    /** Response to the analyte over response to the internal standard. */
    public static BigDecimal ratio(BigDecimal response, BigDecimal internalStandard) {
        return response.divide(internalStandard, DIGITS);
    }

    /**
     * The standard that would have given this response. Beyond the range of the standards it is an extrapolation, good for comparing
     * only; a parabola that nowhere reaches the response answers with its vertex.
     */
    public BigDecimal standardFor(BigDecimal response) {
        BigDecimal above = response.subtract(intercept());
        return curvature().signum() == 0 ? above.divide(slope(), DIGITS) : root(above);
    }

    /** Of {@code c·x² + b·x = above} the root on the branch that holds the standards, in the form that loses no digits. */
    private BigDecimal root(BigDecimal above) {
        BigDecimal discriminant =
                slope().multiply(slope()).add(FOUR.multiply(curvature()).multiply(above), DIGITS);
        if (discriminant.signum() < 0) {
            return slope().negate().divide(TWO.multiply(curvature()), DIGITS);
        }
        BigDecimal root = discriminant.sqrt(DIGITS);
        BigDecimal signed = steepnessAt(top).signum() < 0 ? root.negate() : root;
        BigDecimal denominator = slope().add(signed);
        return denominator.signum() == 0
                ? signed.subtract(slope()).divide(TWO.multiply(curvature()), DIGITS)
                : TWO.multiply(above).divide(denominator, DIGITS);
    }

    public BigDecimal responseOf(BigDecimal standard) {
        return WeightedFit.value(new int[] {0, 1, 2}, List.of(intercept(), slope(), curvature()), standard);
    }

    /** Change of the response with the standard. */
    public BigDecimal steepnessAt(BigDecimal standard) {
        return slope().add(TWO.multiply(curvature()).multiply(standard), DIGITS);
    }

    /** Whether a response lies beyond that of the top standard. */
    public boolean isBeyondTop(BigDecimal response) {
        BigDecimal over = response.subtract(responseOf(top));
        return over.signum() * steepnessAt(top).signum() > 0;
    }

    /** Measured minus fitted response, one for each point. */
    public List<BigDecimal> residuals() {
        return points.stream()
                .map(point -> point.response().subtract(responseOf(point.standard()), DIGITS))
                .toList();
    }

    /** What would be read off for each standard. */
    public List<BigDecimal> backCalculated() {
        return points.stream()
                .map(CalibrationPoint::response)
                .map(this::standardFor)
                .toList();
    }

    public BigDecimal topStandard() {
        return top;
    }

    /** The lowest standard above zero. */
    public BigDecimal bottomStandard() {
        return bottom;
    }

    public CurveModel model() {
        return model;
    }

    public List<CalibrationPoint> points() {
        return points;
    }

    /** Coefficient of x: b. */
    public BigDecimal slope() {
        return fit.coefficient(1);
    }

    /** a; zero for a line through zero. */
    public BigDecimal intercept() {
        return fit.coefficient(0);
    }

    /** Coefficient of x²: c; zero for lines. */
    public BigDecimal curvature() {
        return fit.coefficient(2);
    }

    /**
     * r, from -1 to 1: the (weighted) correlation of measured and fitted responses, with the sign of the slope. For an unweighted line
     * it is Pearson's r of standards and responses.
     */
    public BigDecimal correlation() {
        List<BigDecimal> fitted = fit.fitted(points);
        List<BigDecimal> measured =
                points.stream().map(CalibrationPoint::response).toList();
        BigDecimal spread = deviations(fitted, fitted).multiply(deviations(measured, measured));
        if (spread.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal size = deviations(fitted, measured).divide(spread.sqrt(DIGITS), DIGITS);
        return steepnessAt(top).signum() < 0 ? size.negate() : size;
    }

    /** Weighted sum of products of the deviations from the means. */
    private BigDecimal deviations(List<BigDecimal> one, List<BigDecimal> other) {
        BigDecimal meanOne = mean(one);
        BigDecimal meanOther = mean(other);
        return IntStream.range(0, weights.size())
                .mapToObj(i -> weights.get(i)
                        .multiply(one.get(i).subtract(meanOne))
                        .multiply(other.get(i).subtract(meanOther), DIGITS))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal mean(List<BigDecimal> values) {
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return IntStream.range(0, weights.size())
                .mapToObj(i -> weights.get(i).multiply(values.get(i)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(all, DIGITS);
    }

    /** Standard deviation of the (weighted) residuals. */
    public BigDecimal residualDeviation() {
        return fit.residualVariance().sqrt(DIGITS);
    }

    public BigDecimal slopeError() {
        return fit.standardError(1);
    }

    public BigDecimal interceptError() {
        return fit.standardError(0);
    }

    /**
     * How far the intercept may lie from the response of the zero by chance: Student's t (95 %, two sided) times its standard error, and
     * never less than what the responses can tell apart.
     */
    public BigDecimal interceptByChance() {
        double quantile = new TDistribution(freedom()).inverseCumulativeProbability(TWO_SIDED_95_PERCENT.doubleValue());
        return new BigDecimal(quantile).multiply(interceptError(), DIGITS).max(halfOfLastDigit());
    }

    /** Intercept less the response of the zero; without a zero the intercept itself. */
    public BigDecimal interceptAboveZero() {
        List<BigDecimal> zeros = points.stream()
                .filter(point -> point.standard().signum() == 0)
                .map(CalibrationPoint::response)
                .toList();
        return zeros.isEmpty() ? intercept() : intercept().subtract(new Spread(zeros).mean());
    }

    private BigDecimal halfOfLastDigit() {
        int decimals = points.stream()
                .mapToInt(point -> point.response().scale())
                .max()
                .orElse(0);
        return HALF.scaleByPowerOfTen(-decimals);
    }

    private int freedom() {
        long counted = weights.stream().filter(weight -> weight.signum() > 0).count();
        return (int) Math.max(1, counted - model.shape().powers().length);
    }

    /** Relative standard deviation of the response factors {@code response / standard} in percent, the zero left out. */
    public BigDecimal responseFactorDeviation() {
        List<BigDecimal> factors = points.stream()
                .filter(point -> point.standard().signum() > 0)
                .map(point -> point.response().divide(point.standard(), DIGITS))
                .toList();
        var spread = new Spread(factors);
        return spread.mean().signum() == 0
                ? BigDecimal.ZERO
                : spread.deviation().multiply(PERCENT).divide(spread.mean().abs(), DIGITS);
    }

    /**
     * Standard uncertainty of a standard read off for the mean of some responses, from the calibration alone (EURACHEM/CITAC QUAM:2012
     * appendix E.4.2): scatter of the responses and uncertainty of the coefficients with their covariances, over the steepness.
     *
     * @param standard what was read off
     * @param responses how many responses were averaged
     */
    public BigDecimal standardUncertainty(BigDecimal standard, int responses) {
        BigDecimal ofMean = fit.residualVariance().divide(BigDecimal.valueOf(responses), DIGITS);
        return ofMean.add(fit.varianceAt(standard))
                .sqrt(DIGITS)
                .divide(steepnessAt(standard).abs(), DIGITS);
    }
}

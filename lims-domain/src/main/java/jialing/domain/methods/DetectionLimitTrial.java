package jialing.domain.methods;

import static jialing.domain.curves.CalibrationCurve.DIGITS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import jialing.domain.curves.Spread;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.methods.rules.EnoughDeterminations;
import jialing.domain.methods.rules.SpikeNearTheLimit;
import jialing.domain.methods.rules.VariancesComparable;
import jialing.domain.shared.Refusal;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * 方法检出限 (HJ 168-2020 annex A): {@code MDL = t(n−1, 0.99) · S} from at least seven determinations of a blank in which the analyte is
 * found, or of a sample spiked near the limit; 测定下限 (lower limit of determination) is 4 · MDL. A second batch at another level
 * is pooled with the first when their variances can be compared.
 *
 * @param spiked whether the determinations are of a spiked sample; otherwise of a blank
 * @param earlier determinations of a batch before at another level; empty when this is the only one
 * @param digits significant digits of the limit, 1 or 2; it is rounded up only
 */
public record DetectionLimitTrial(List<BigDecimal> determinations, boolean spiked, List<BigDecimal> earlier, int digits)
        implements Trial {

    /** Fewer tell nothing about a scatter. */
    public static final int AT_LEAST = 7;

    private static final BigDecimal CONFIDENCE = new BigDecimal("0.99");
    private static final BigDecimal COMPARABLE = new BigDecimal("0.90");
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    public DetectionLimitTrial {
        determinations = List.copyOf(determinations);
        earlier = List.copyOf(earlier);
    }

    /** t, one-sided, 99 %, with the three decimals of the standard's table. */
    public static BigDecimal student(int freedom) {
        double quantile = new TDistribution(freedom).inverseCumulativeProbability(CONFIDENCE.doubleValue());
        return new BigDecimal(quantile).setScale(3, RoundingMode.HALF_EVEN);
    }

    /** Two variances are comparable up to this ratio: F, 90 %, with two decimals; 3.05 for seven determinations each. */
    static BigDecimal comparableUpTo(int freedomAbove, int freedomBelow) {
        double quantile =
                new FDistribution(freedomAbove, freedomBelow).inverseCumulativeProbability(COMPARABLE.doubleValue());
        return new BigDecimal(quantile).setScale(2, RoundingMode.HALF_EVEN);
    }

    /** The limit as reported: rounded up, so that it is never below what was found. */
    static BigDecimal roundedUp(BigDecimal limit, int digits) {
        return limit.round(new MathContext(digits, RoundingMode.CEILING));
    }

    @Override
    public TrialFigures figures() {
        var figures = new EnumMap<TrialFigure, BigDecimal>(TrialFigure.class);
        var spread = new Spread(determinations);
        int freedom = freedom(determinations) + (earlier.isEmpty() ? 0 : freedom(earlier));
        BigDecimal computed = student(Math.max(1, freedom)).multiply(deviation(), DIGITS);
        BigDecimal limit = roundedUp(computed, digits);
        figures.put(TrialFigure.MEAN, spread.mean());
        figures.put(TrialFigure.DEVIATION, deviation());
        figures.put(TrialFigure.FREEDOM, BigDecimal.valueOf(freedom));
        figures.put(TrialFigure.STUDENT, student(Math.max(1, freedom)));
        figures.put(TrialFigure.COMPUTED_LIMIT, computed);
        figures.put(TrialFigure.DETECTION_LIMIT, limit);
        figures.put(TrialFigure.LOWER_LIMIT, FOUR.multiply(limit));
        varianceRatio().ifPresent(ratio -> figures.put(TrialFigure.VARIANCE_RATIO, ratio));
        if (computed.signum() > 0) {
            figures.put(TrialFigure.LEVEL_RATIO, spread.mean().divide(computed, DIGITS));
        }
        return new TrialFigures(figures);
    }

    @Override
    public List<Refusal> objections() {
        return new TrialObjections()
                .hear(new EnoughDeterminations(), new EnoughDeterminations.Count(determinations.size(), AT_LEAST))
                .hear(
                        new EnoughDeterminations(),
                        new EnoughDeterminations.Count(earlier.isEmpty() ? AT_LEAST : earlier.size(), AT_LEAST))
                .hear(new SpikeNearTheLimit(), new SpikeNearTheLimit.Level(spiked, figures()))
                .hear(new VariancesComparable(), new VariancesComparable.Pair(varianceRatio(), comparableUpTo()))
                .all();
    }

    /** S, pooled with the batch before where there is one. */
    private BigDecimal deviation() {
        if (earlier.isEmpty()) {
            return new Spread(determinations).deviation();
        }
        BigDecimal squares = squares(determinations).add(squares(earlier));
        return squares.divide(BigDecimal.valueOf((long) freedom(determinations) + freedom(earlier)), DIGITS)
                .sqrt(DIGITS);
    }

    private Optional<BigDecimal> varianceRatio() {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal one = variance(determinations);
        BigDecimal other = variance(earlier);
        BigDecimal below = one.min(other);
        return below.signum() == 0
                ? Optional.empty()
                : Optional.of(one.max(other).divide(below, DIGITS));
    }

    private BigDecimal comparableUpTo() {
        if (earlier.size() < 2 || determinations.size() < 2) {
            return BigDecimal.ONE;
        }
        boolean newIsWider = variance(determinations).compareTo(variance(earlier)) >= 0;
        return newIsWider
                ? comparableUpTo(freedom(determinations), freedom(earlier))
                : comparableUpTo(freedom(earlier), freedom(determinations));
    }

    private static int freedom(List<BigDecimal> values) {
        return values.size() - 1;
    }

    private static BigDecimal variance(List<BigDecimal> values) {
        BigDecimal deviation = new Spread(values).deviation();
        return deviation.multiply(deviation, DIGITS);
    }

    private static BigDecimal squares(List<BigDecimal> values) {
        return variance(values).multiply(BigDecimal.valueOf(freedom(values)), DIGITS);
    }
}

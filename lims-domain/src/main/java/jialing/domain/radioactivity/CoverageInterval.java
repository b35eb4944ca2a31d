package jialing.domain.radioactivity;

import java.math.BigDecimal;
import jialing.domain.shared.Decimals;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Where the true value lies with 95 %, known that an activity is never negative (ISO 11929-1:2019).
 *
 * @param low of the interval, never negative
 * @param estimate best estimate of the true value
 * @param uncertainty standard uncertainty of the best estimate
 */
public record CoverageInterval(BigDecimal low, BigDecimal high, BigDecimal estimate, BigDecimal uncertainty) {

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final String GAMMA = "0.05";

    /** As much probability below the interval as above it. */
    public static CoverageInterval symmetric(BigDecimal value, BigDecimal uncertainty) {
        double positive = shareAboveZero(value, uncertainty);
        double outside = positive * gamma() / 2;
        double low = at(value, uncertainty, -quantile(positive - outside));
        double high = at(value, uncertainty, quantile(1 - outside));
        return with(low, high, value, uncertainty, positive);
    }

    /** The shortest of all intervals with that probability. */
    public static CoverageInterval shortest(BigDecimal value, BigDecimal uncertainty) {
        double positive = shareAboveZero(value, uncertainty);
        double inside = quantile((1 + positive * (1 - gamma())) / 2);
        double low = at(value, uncertainty, -inside);
        return low >= 0
                ? with(low, at(value, uncertainty, inside), value, uncertainty, positive)
                : with(0, at(value, uncertainty, quantile(1 - positive * gamma())), value, uncertainty, positive);
    }

    private static CoverageInterval with(
            double low, double high, BigDecimal value, BigDecimal uncertainty, double positive) {
        double y = value.doubleValue();
        double u = uncertainty.doubleValue();
        double shift = u * NORMAL.density(y / u) / positive;
        double estimate = y + shift;
        double ofEstimate = StrictMath.sqrt(u * u - shift * estimate);
        return new CoverageInterval(
                Decimals.of(Math.max(low, 0)), Decimals.of(high), Decimals.of(estimate), Decimals.of(ofEstimate));
    }

    /** ω: the share of the normal distribution about the value found that lies above zero. */
    private static double shareAboveZero(BigDecimal value, BigDecimal uncertainty) {
        return NORMAL.cumulativeProbability(value.doubleValue() / uncertainty.doubleValue());
    }

    private static double at(BigDecimal value, BigDecimal uncertainty, double quantile) {
        return value.doubleValue() + quantile * uncertainty.doubleValue();
    }

    private static double quantile(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    private static double gamma() {
        return Double.parseDouble(GAMMA);
    }
}

package jialing.domain.proficiency.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jialing.domain.shared.Decimals;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How results are spread, as a smooth curve: a normal density about each of them (ISO 13528:2022 10.3). More than one mode says that
 * there are several populations, e.g. two methods. Bandwidth h = 0.9 min(s, IQR/1.34) n^(-1/5) (Silverman, Density Estimation, 1986,
 * 3.31).
 */
public final class KernelDensity {

    /** Of fewer results a curve tells nothing. */
    private static final int RESULTS_AT_LEAST = 5;

    private static final int POINTS = 101;
    private static final BigDecimal FACTOR = new BigDecimal("0.9");
    private static final BigDecimal OF_QUARTILES = new BigDecimal("1.34");
    private static final int BEYOND = 3;
    private static final MathContext FIGURES = new MathContext(6);

    private KernelDensity() {}

    /** @return density by value, from three bandwidths below the least result to as many above the greatest; empty where there is none */
    public static SortedMap<BigDecimal, BigDecimal> of(List<BigDecimal> results) {
        var curve = new TreeMap<BigDecimal, BigDecimal>();
        if (results.size() < RESULTS_AT_LEAST) {
            return curve;
        }
        double[] values =
                results.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        double width = bandwidth(results);
        if (width <= 0) {
            return curve;
        }
        var kernel = new NormalDistribution(0, width);
        double from = values[0] - BEYOND * width;
        double step = (values[values.length - 1] + BEYOND * width - from) / (POINTS - 1);
        for (int i = 0; i < POINTS; i++) {
            double at = from + i * step;
            double sum = 0;
            for (double value : values) {
                sum += kernel.density(at - value);
            }
            curve.put(figure(at), figure(sum / values.length));
        }
        return curve;
    }

    private static double bandwidth(List<BigDecimal> results) {
        BigDecimal deviation = PlainStatistics.deviation(results);
        BigDecimal quartiles = PlainStatistics.quantile(results, new BigDecimal("0.75"))
                .subtract(PlainStatistics.quantile(results, new BigDecimal("0.25")))
                .divide(OF_QUARTILES, PlainStatistics.DIGITS);
        BigDecimal spread = quartiles.signum() > 0 ? deviation.min(quartiles) : deviation;
        return FACTOR.multiply(spread).doubleValue() * StrictMath.pow(results.size(), -0.2);
    }

    private static BigDecimal figure(double value) {
        return Decimals.of(value).round(FIGURES);
    }
}

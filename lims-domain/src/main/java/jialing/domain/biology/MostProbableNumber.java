package jialing.domain.biology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jialing.domain.biology.Estimate.Standing;
import jialing.domain.biology.rules.TubesAreSound;
import jialing.domain.shared.Decimals;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The number of organisms for which the tubes that grew are most probable: {@code Σ g v / (1 − e^(−λv)) = Σ n v} (FDA BAM, appendix 2;
 * the tables of HJ 347.2-2018 hold the same numbers for 100 mL, rounded to two digits).
 *
 * <p>The interval is that of the logarithm, with Haldane's standard error, as the tables of BAM have it. Where nothing or everything
 * grew there is only a bound: the number for one tube more, or one less, of the smallest inoculum; the other end of the interval is
 * where the outcome would have a probability of 2.5 % (Jarvis et al. 2010).
 */
public final class MostProbableNumber {

    private static final int STEPS = 200;
    private static final BracketingNthOrderBrentSolver SOLVER = new BracketingNthOrderBrentSolver(1e-14, 1e-14, 5);
    private static final BigDecimal OUTSIDE = new BigDecimal("0.025");

    private final List<Tubes> rows;

    private MostProbableNumber(List<Tubes> rows) {
        this.rows = rows;
    }

    /** @throws jialing.domain.shared.Refusal by TubesAreSound */
    public static Estimate of(List<Tubes> rows) {
        new TubesAreSound().require(rows);
        var sorted = rows.stream()
                .sorted(Comparator.comparing(Tubes::volume)
                        .thenComparing(Tubes::number)
                        .thenComparing(Tubes::positive))
                .toList();
        return new MostProbableNumber(sorted).estimate();
    }

    private Estimate estimate() {
        int grown = rows.stream().mapToInt(Tubes::positive).sum();
        int all = rows.stream().mapToInt(Tubes::number).sum();
        if (grown == 0) {
            double high = -StrictMath.log(OUTSIDE.doubleValue()) / sample();
            return new Estimate(Standing.LESS_THAN, bound(1), BigDecimal.ZERO, Decimals.of(high));
        }
        if (grown == all) {
            // of a single tube that grew nothing is left to take away: the bound is that of the interval
            BigDecimal low = Decimals.of(root(this::logOfAllGrown));
            return new Estimate(Standing.MORE_THAN, all == 1 ? low : bound(-1), low, null);
        }
        double number = number();
        double factor = StrictMath.exp(quantile() * standardError(number));
        // rows so far apart that the likelihood does not bend at its top tell a number and nothing of how far off it
        // may be
        return Double.isFinite(number * factor)
                ? new Estimate(
                        Standing.COUNTED,
                        Decimals.of(number),
                        Decimals.of(number / factor),
                        Decimals.of(number * factor))
                : new Estimate(Standing.COUNTED, Decimals.of(number), BigDecimal.ZERO, null);
    }

    /** The number for one tube more or less of the smallest inoculum. */
    private BigDecimal bound(int more) {
        var changed = new ArrayList<>(rows);
        changed.set(0, rows.get(0).grown(more));
        return rows.size() == 1 && rows.get(0).number() == 1
                ? Decimals.of(1 / sample())
                : Decimals.of(new MostProbableNumber(changed).number());
    }

    private double number() {
        return root(this::score);
    }

    /** The logarithm is searched, for numbers span many powers of ten. */
    private double root(UnivariateFunction function) {
        double smallest = volume(rows.get(0));
        int all = rows.stream().mapToInt(Tubes::number).sum();
        // for one organism in a thousand times the sample everything is too rare, and the other end makes every tube
        // grow
        double low = StrictMath.log(1 / (1000 * sample()));
        double high = StrictMath.log(StrictMath.log1p(2 * all * sample() / smallest) / smallest);
        return StrictMath.exp(SOLVER.solve(STEPS, x -> function.value(StrictMath.exp(x)), low, high));
    }

    /** Derivative of the likelihood: above zero below the most probable number, below zero above it. */
    private double score(double number) {
        double sum = 0;
        for (Tubes tubes : rows) {
            double volume = volume(tubes);
            sum += tubes.positive() * volume / -StrictMath.expm1(-number * volume);
        }
        return sum - sample();
    }

    /** Above zero when all of them growing is more probable than 2.5 %. */
    private double logOfAllGrown(double number) {
        double sum = 0;
        for (Tubes tubes : rows) {
            sum += tubes.number() * StrictMath.log(-StrictMath.expm1(-number * volume(tubes)));
        }
        return sum - StrictMath.log(OUTSIDE.doubleValue());
    }

    /** Of the natural logarithm of the number (Haldane): from how sharply the likelihood of what was seen bends at its top. */
    private double standardError(double number) {
        double information = 0;
        for (Tubes tubes : rows) {
            double volume = volume(tubes);
            information += tubes.positive() * StrictMath.pow(volume / (2 * StrictMath.sinh(number * volume / 2)), 2);
        }
        return 1 / (number * StrictMath.sqrt(information));
    }

    private static double quantile() {
        return new NormalDistribution().inverseCumulativeProbability(1 - OUTSIDE.doubleValue());
    }

    private double sample() {
        return rows.stream()
                .mapToDouble(tubes -> tubes.number() * volume(tubes))
                .sum();
    }

    private static double volume(Tubes tubes) {
        return tubes.volume().doubleValue();
    }
}

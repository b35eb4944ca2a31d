package jialing.bench;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import jialing.domain.uncertainty.InputQuantity;
import jialing.domain.uncertainty.MeasurementModel;
import jialing.domain.uncertainty.MonteCarlo;
import org.hipparchus.random.MersenneTwister;

/** Monte Carlo of a formula with ten inputs, beside the same draws through the same formula written in Java. */
final class UncertaintyDraws {

    private static final int DRAWS = MonteCarlo.USUAL_DRAWS;
    private static final int PORTION = 10_000;
    private static final int RUNS = 9;
    private static final int WARM = 4;
    private static final double MOST_MILLISECONDS = 1000;
    private static final BigDecimal P95 = new BigDecimal("0.95");
    private static final double[] ESTIMATES = {0.362, 0.021, 0.003, 0.007, 50, 100, 25, 1, 1, 0.02};
    private static final double UNCERTAINTY = 0.001;

    private static final String FORMULA = "ρ = (x0 - x1 - x2) / (x3 * x4) * x5 / x6 * x7 * x8 + x9";

    private final Findings findings;

    UncertaintyDraws(Findings findings) {
        this.findings = findings;
    }

    void measure() {
        MeasurementModel model = MeasurementModel.of(
                FORMULA,
                "1",
                IntStream.range(0, ESTIMATES.length)
                        .mapToObj(i -> InputQuantity.known(
                                "x" + i, "1", String.valueOf(ESTIMATES[i]), String.valueOf(ESTIMATES[i] * UNCERTAINTY)))
                        .toArray(InputQuantity[]::new));
        double evaluated = median(seed -> MonteCarlo.run(model, DRAWS, seed, P95));
        double bare = median(UncertaintyDraws::bare);
        findings.atMost(
                "Monte Carlo of 1,000,000 draws for a formula of 10 inputs (median of 5 after 4)",
                evaluated,
                "ms",
                MOST_MILLISECONDS);
        findings.beside(
                "the same beside a loop",
                evaluated,
                "the same draws, the formula in Java, mean and variance",
                bare,
                null);
    }

    private interface Work {
        Object with(int seed);
    }

    private static double median(Work work) {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            work.with(run);
            times[run] = (System.nanoTime() - begin) / 1e6;
        }
        double[] counted = Arrays.copyOfRange(times, WARM, RUNS);
        Arrays.sort(counted);
        return counted[counted.length / 2];
    }

    /** No sorting, no intervals, no histogram: draws, formula, mean and variance. */
    private static double[] bare(int seed) {
        double[] answers = new double[DRAWS];
        IntStream.range(0, DRAWS / PORTION).parallel().forEach(portion -> portion(seed, portion, answers));
        double mean = Arrays.stream(answers).sum() / DRAWS;
        double squares = Arrays.stream(answers)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        return new double[] {mean, Math.sqrt(squares / (DRAWS - 1))};
    }

    private static void portion(int seed, int portion, double[] answers) {
        var random = new MersenneTwister(new int[] {seed, portion});
        double[] x = new double[ESTIMATES.length];
        for (int draw = portion * PORTION; draw < (portion + 1) * PORTION; draw++) {
            for (int i = 0; i < x.length; i++) {
                x[i] = ESTIMATES[i] * (1 + UNCERTAINTY * random.nextGaussian());
            }
            answers[draw] = (x[0] - x[1] - x[2]) / (x[3] * x[4]) * x[5] / x[6] * x[7] * x[8] + x[9];
        }
    }
}

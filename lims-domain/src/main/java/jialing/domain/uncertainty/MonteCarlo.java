package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.formula.CompiledFormula;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.uncertainty.rules.InputsCanBeDrawn;
import org.hipparchus.random.MersenneTwister;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.stat.StatUtils;

/**
 * Propagation of distributions (JCGM 101:2008 7). Draws are made in portions, each with a Mersenne twister of its own that is seeded by
 * the evaluation's seed and the portion's number: however many cores work on them, a seed gives the same draws. One evaluation keeps its
 * answers, eight bytes each, and nothing else.
 */
public final class MonteCarlo {

    /** JCGM 101:2008 7.2.2: a 95 % interval correct to one or two digits. */
    public static final int USUAL_DRAWS = 1_000_000;

    private static final int FEWEST_DRAWS = 10_000;
    private static final int PORTION = 10_000;
    private static final int BLOCK = 500;
    private static final int BARS = 60;
    private static final MathContext DIGITS = new MathContext(10);

    /** Its square is still a number. */
    private static final BigDecimal LARGEST = new BigDecimal("1e150");

    private MonteCarlo() {}

    /**
     * @param draws 10⁴ to 10⁶
     * @param seed any number; it is put on record
     * @throws Refusal when the model does not hold together, or the formula leaves its domain within the inputs' uncertainty
     */
    public static MonteCarloResult run(MeasurementModel model, int draws, int seed, BigDecimal probability) {
        if (draws < FEWEST_DRAWS || draws > USUAL_DRAWS) {
            throw Refusal.invalid(
                    "DrawsWithinBounds", "draws", "抽样次数须在 1 万至 100 万之间", "From 10 000 to 1 000 000 draws");
        }
        mustBeDrawable(model);
        double[] answers = drawn(model, draws, seed);
        mustBeNumbers(answers);
        return summed(answers, seed, probability);
    }

    private static void mustBeDrawable(MeasurementModel model) {
        model.matrix();
        List<String> few = model.inputs().stream()
                .filter(each -> each.freedom() != null && each.freedom().compareTo(BigDecimal.valueOf(2)) <= 0)
                .map(InputQuantity::name)
                .toList();
        List<String> notNormal = model.inputs().stream()
                .filter(each -> model.correlations().stream()
                        .anyMatch(pair ->
                                each.name().equals(pair.first()) || each.name().equals(pair.second())))
                .filter(each -> each.kind() != DistributionKind.NORMAL || each.freedom() != null)
                .map(InputQuantity::name)
                .toList();
        new InputsCanBeDrawn().require(new InputsCanBeDrawn.Asked(few, notNormal));
    }

    private static double[] drawn(MeasurementModel model, int draws, int seed) {
        CompiledFormula formula = model.defined().compiled();
        var inputs = new Draws(model);
        double[] answers = new double[draws];
        IntStream.range(0, (draws + PORTION - 1) / PORTION)
                .parallel()
                .forEach(portion -> portion(formula, inputs, model.inputs().size(), seed, portion, answers));
        return answers;
    }

    private static void portion(
            CompiledFormula formula, Draws inputs, int variables, int seed, int portion, double[] answers) {
        var random = RandomDataGenerator.of(new MersenneTwister(new int[] {seed, portion}));
        CompiledFormula.Run run = formula.run(BLOCK);
        double[][] values =
                IntStream.range(0, variables).mapToObj(run::variable).toArray(double[][]::new);
        int end = Math.min(answers.length, (portion + 1) * PORTION);
        for (int begin = portion * PORTION; begin < end; begin += BLOCK) {
            int count = Math.min(BLOCK, end - begin);
            inputs.fill(values, count, random);
            System.arraycopy(run.evaluate(count), 0, answers, begin, count);
        }
    }

    private static void mustBeNumbers(double[] answers) {
        if (!Arrays.stream(answers).allMatch(each -> Math.abs(each) < LARGEST.doubleValue())) {
            throw refuse(
                    "FormulaHoldsForAllDraws",
                    "输入量在其不确定度范围内取值时，公式会除以零、超出定义域或数值过大",
                    "Within the uncertainty of its inputs the formula divides by zero, leaves its domain or grows too large");
        }
        double first = answers[0];
        if (Arrays.stream(answers).allMatch(each -> each == first)) {
            throw refuse(
                    "DrawsSpread",
                    "抽样结果没有分散：不确定度相对于数值太小，双精度抽样不能分辨",
                    "The draws do not spread: against the value the uncertainty is too small to be drawn");
        }
    }

    private static Refusal refuse(String rule, String zh, String en) {
        return new Refusal(Refusal.Kind.INVALID_INPUT, rule, "JCGM 101:2008 5.10", Text.of(zh, en), "formula");
    }

    private static MonteCarloResult summed(double[] answers, int seed, BigDecimal probability) {
        Arrays.parallelSort(answers);
        double mean = StatUtils.mean(answers);
        double uncertainty = Math.sqrt(StatUtils.variance(answers, mean));
        int covered = (int) Math.floor(probability.doubleValue() * answers.length + 0.5);
        int low = (answers.length - covered) / 2;
        int shortest = shortest(answers, covered);
        return new MonteCarloResult(
                answers.length,
                seed,
                probability,
                decimal(mean),
                decimal(uncertainty),
                decimal(answers[low]),
                decimal(answers[Math.min(low + covered, answers.length - 1)]),
                decimal(answers[shortest]),
                decimal(answers[shortest + covered]),
                histogram(answers));
    }

    /** Where the shortest interval begins that holds so many of the sorted answers (JCGM 101:2008 7.7.4). */
    private static int shortest(double[] sorted, int covered) {
        int best = 0;
        for (int i = 1; i + covered < sorted.length; i++) {
            if (sorted[i + covered] - sorted[i] < sorted[best + covered] - sorted[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Over all but the outermost thousandth, so that one wild draw does not flatten it. */
    private static List<HistogramBar> histogram(double[] sorted) {
        int cut = sorted.length / 2000;
        double from = sorted[cut];
        double width = (sorted[sorted.length - 1 - cut] - from) / BARS;
        if (width <= 0) {
            return List.of();
        }
        int[] counts = new int[BARS];
        for (int i = cut; i < sorted.length - cut; i++) {
            counts[Math.min(BARS - 1, (int) ((sorted[i] - from) / width))]++;
        }
        var bars = new ArrayList<HistogramBar>();
        for (int i = 0; i < BARS; i++) {
            bars.add(new HistogramBar(decimal(from + i * width), decimal(from + (i + 1) * width), counts[i]));
        }
        return List.copyOf(bars);
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }
}

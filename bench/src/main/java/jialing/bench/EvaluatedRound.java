package jialing.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.proficiency.DeviationOrigin;
import jialing.domain.proficiency.EnteredResult;
import jialing.domain.proficiency.EvaluationOfRound;
import jialing.domain.proficiency.Measurand;
import jialing.domain.proficiency.MeasurandTarget;
import jialing.domain.proficiency.RoundEvaluation;
import jialing.domain.proficiency.ValueOrigin;
import jialing.domain.proficiency.statistics.Homogeneity;
import jialing.domain.proficiency.statistics.Stability;
import org.hipparchus.random.MersenneTwister;

/** A round of all laboratories of the network in thirty analytes: Algorithm A, scores and densities, in decimals. */
final class EvaluatedRound {

    private static final int LABORATORIES = 130;
    private static final int ANALYTES = 30;
    private static final int ITEMS = 10;
    private static final double MOST_SECONDS = 60;
    private static final MathContext FIGURES = new MathContext(4);

    private final Findings findings;
    private final MersenneTwister random = new MersenneTwister(28043);

    EvaluatedRound(Findings findings) {
        this.findings = findings;
    }

    void measure() {
        List<EvaluationOfRound.Given> round =
                IntStream.rangeClosed(1, ANALYTES).mapToObj(this::given).toList();
        long begin = System.nanoTime();
        RoundEvaluation evaluation = EvaluationOfRound.of(round, List.of());
        double seconds = (System.nanoTime() - begin) / 1e9;
        findings.atMost(
                "Evaluation of a round of 130 laboratories in 30 analytes, cold: Algorithm A, scores, densities",
                seconds,
                "s",
                MOST_SECONDS);
        findings.holds(
                "the same: every result has a score",
                String.valueOf(evaluation.measurands().stream()
                        .mapToInt(each -> each.scores().size())
                        .sum()),
                evaluation.measurands().stream().allMatch(each -> each.scores().size() == LABORATORIES));
    }

    private EvaluationOfRound.Given given(int number) {
        var measurand = new Measurand(number, "A", "ANALYTE" + number, "mg/L");
        var target =
                new MeasurandTarget(number, ValueOrigin.PARTICIPANTS, null, null, null, DeviationOrigin.ROBUST, null);
        var same = new BigDecimal(number);
        var alike = Homogeneity.of(Collections.nCopies(ITEMS, new Homogeneity.Duplicates(same, same)));
        var stable = new Stability(same, same);
        List<EvaluationOfRound.Coded> results = IntStream.range(0, LABORATORIES)
                .mapToObj(i -> new EvaluationOfRound.Coded(String.valueOf(1000 + i), result(number, i)))
                .toList();
        return new EvaluationOfRound.Given(measurand, target, alike, stable, results);
    }

    /** Every twentieth laboratory is far off. */
    private EnteredResult result(int number, int laboratory) {
        double spread = laboratory % 20 == 0 ? 1 : 0.08;
        BigDecimal value = new BigDecimal(number * (1 + spread * random.nextGaussian()), FIGURES);
        return new EnteredResult(number, value, false, new BigDecimal("0.1"), "HJ 700-2014");
    }
}

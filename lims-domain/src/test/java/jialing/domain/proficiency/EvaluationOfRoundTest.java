package jialing.domain.proficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.proficiency.EvaluationOfRound.Coded;
import jialing.domain.proficiency.EvaluationOfRound.Given;
import jialing.domain.proficiency.RoundEvaluation.CodedScore;
import jialing.domain.proficiency.RoundEvaluation.MeasurandOutcome;
import jialing.domain.proficiency.RoundEvaluation.NotScored;
import jialing.domain.proficiency.statistics.Homogeneity;
import jialing.domain.proficiency.statistics.Stability;
import org.junit.jupiter.api.Test;

class EvaluationOfRoundTest {

    private static final Measurand AMMONIA = new Measurand(1, "A", "NH3N", "mg/L");

    /** Items that are all the same. */
    private static final Homogeneity ALIKE = items("1.00", "1.00");

    private static final Stability STABLE = new Stability(BigDecimal.ONE, BigDecimal.ONE);

    @Test
    void aPreparedValueScoresByThePrescribedDeviation() {
        MeasurandOutcome outcome = outcome(prepared("0.05"), results("1.05", "0.85", "1.11"));
        // z = (1.05 - 1.00) / 0.05 = 1; (0.85 - 1.00) / 0.05 = -3; (1.11 - 1.00) / 0.05 = 2.2
        assertThat(outcome.scores())
                .extracting(each -> each.score().stripTrailingZeros().toPlainString())
                .containsExactly("1", "-3", "2.2");
        assertThat(outcome.scores())
                .extracting(CodedScore::grade)
                .containsExactly(ScoreGrade.SATISFACTORY, ScoreGrade.UNSATISFACTORY, ScoreGrade.QUESTIONABLE);
        assertThat(outcome.negligible()).isTrue();
    }

    @Test
    void anUncertainAssignedValueScoresByZPrime() {
        var target = new MeasurandTarget(
                1,
                ValueOrigin.FORMULATION,
                BigDecimal.ONE,
                new BigDecimal("0.03"),
                "称量",
                DeviationOrigin.PRESCRIBED,
                new BigDecimal("0.04"));
        MeasurandOutcome outcome = outcome(target, results("1.10"));
        // u 0.03 > 0.3 * 0.04; z' = 0.10 / sqrt(0.04² + 0.03²) = 0.10 / 0.05 = 2
        assertThat(outcome.negligible()).isFalse();
        assertThat(outcome.scores().get(0).kind()).isEqualTo(ScoreKind.Z_PRIME);
        assertThat(outcome.scores().get(0).score()).isEqualByComparingTo("2");
    }

    @Test
    void zetaTakesTheUncertaintyThatTheLaboratoryStates() {
        var stated = new EnteredResult(1, new BigDecimal("1.10"), false, new BigDecimal("0.08"), "HJ 535-2009");
        MeasurandOutcome outcome = outcome(prepared("0.05"), List.of(new Coded("1001", stated)));
        // U = 0.08 is u = 0.04; u(x_pt) = 0.01: zeta = 0.10 / sqrt(0.04² + 0.01²) = 2.4254
        assertThat(outcome.scores().get(0).zeta())
                .isCloseTo(new BigDecimal("2.4254"), within(new BigDecimal("0.0001")));
    }

    @Test
    void aBlunderMovesNothingAndIsScored() {
        List<Coded> wild = new ArrayList<>(results("0.98", "0.99", "1.00", "1.00", "1.01", "1.02", "0.97", "1.03"));
        wild.addAll(results(20, "0.99", "1.01", "1.00", "0.98", "1.02"));
        MeasurandOutcome clean = outcome(consensus(), wild);
        wild.add(new Coded("9999", number("1000")));
        RoundEvaluation evaluation = EvaluationOfRound.of(
                List.of(new Given(AMMONIA, consensus(), ALIKE, STABLE, wild)),
                List.of(new Blunder(1, "9999", "单位写成 μg/L")));
        MeasurandOutcome outcome = evaluation.measurands().get(0);
        assertThat(outcome.robustMean()).isEqualByComparingTo(clean.robustMean());
        assertThat(outcome.results()).isEqualTo(13);
        assertThat(outcome.scores())
                .filteredOn(CodedScore::blunder)
                .singleElement()
                .satisfies(each -> assertThat(each.grade()).isEqualTo(ScoreGrade.UNSATISFACTORY));
    }

    @Test
    void fewerThanTwelveMakeNoConsensus() {
        MeasurandOutcome outcome = outcome(consensus(), results("1.0", "1.1", "0.9", "1.0"));
        assertThat(outcome.notScored()).isEqualTo(NotScored.TOO_FEW);
        assertThat(outcome.scores()).isEmpty();
        assertThat(outcome.assigned()).isNull();
    }

    @Test
    void itemsThatDifferWidenTheDeviation() {
        Homogeneity differing = items("0.90", "1.10");
        assertThat(differing.isSufficientFor(new BigDecimal("0.05"))).isFalse();
        MeasurandOutcome outcome = EvaluationOfRound.of(
                        List.of(new Given(AMMONIA, prepared("0.05"), differing, STABLE, results("1.2"))), List.of())
                .measurands()
                .get(0);
        // σ² = 0.05² + s_s²
        BigDecimal squared = new BigDecimal("0.0025").add(outcome.betweenItems().pow(2));
        assertThat(outcome.widened()).isTrue();
        assertThat(outcome.deviation().pow(2)).isCloseTo(squared, within(new BigDecimal("0.000001")));
    }

    @Test
    void itemsThatChangedScoreNobody() {
        var changed = new Stability(BigDecimal.ONE, new BigDecimal("1.02")); // 0.02 > 0.3 * 0.05
        MeasurandOutcome outcome = EvaluationOfRound.of(
                        List.of(new Given(AMMONIA, prepared("0.05"), ALIKE, changed, results("1.2"))), List.of())
                .measurands()
                .get(0);
        assertThat(outcome.notScored()).isEqualTo(NotScored.UNSTABLE);
    }

    @Test
    void horwitzFollowsFromTheLevel() {
        var target = new MeasurandTarget(
                1, ValueOrigin.FORMULATION, BigDecimal.ONE, BigDecimal.ZERO, "称量", DeviationOrigin.HORWITZ, null);
        // 1 mg/L is 1e-6: 0.02 * (1e-6)^0.8495 = 1.6e-7, i.e. 0.16 mg/L (Horwitz: 16 % at 1 ppm)
        assertThat(outcome(target, results("1.0")).deviation())
                .isCloseTo(new BigDecimal("0.16"), within(new BigDecimal("0.001")));
    }

    @Test
    void belowTheDetectionLimitIsNotScored() {
        var below = new EnteredResult(1, new BigDecimal("0.025"), true, null, "HJ 535-2009");
        MeasurandOutcome outcome = outcome(prepared("0.05"), List.of(new Coded("1001", below)));
        assertThat(outcome.scores()).isEmpty();
        assertThat(outcome.belowDetectionLimit()).isEqualTo(1);
    }

    @Test
    void theDensityHoldsAllResults() {
        MeasurandOutcome outcome = outcome(prepared("0.05"), results("0.95", "0.98", "1.00", "1.02", "1.05"));
        List<RoundEvaluation.DensityPoint> curve = outcome.density();
        BigDecimal step = curve.get(1).value().subtract(curve.get(0).value());
        BigDecimal area = curve.stream()
                .map(RoundEvaluation.DensityPoint::density)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(step);
        assertThat(area).isCloseTo(BigDecimal.ONE, within(new BigDecimal("0.01")));
    }

    private static MeasurandOutcome outcome(MeasurandTarget target, List<Coded> results) {
        return EvaluationOfRound.of(List.of(new Given(AMMONIA, target, ALIKE, STABLE, results)), List.of())
                .measurands()
                .get(0);
    }

    private static MeasurandTarget prepared(String deviation) {
        return new MeasurandTarget(
                1,
                ValueOrigin.FORMULATION,
                BigDecimal.ONE,
                new BigDecimal("0.01"),
                "称量",
                DeviationOrigin.PRESCRIBED,
                new BigDecimal(deviation));
    }

    private static MeasurandTarget consensus() {
        return new MeasurandTarget(1, ValueOrigin.PARTICIPANTS, null, null, null, DeviationOrigin.ROBUST, null);
    }

    private static List<Coded> results(String... values) {
        return results(0, values);
    }

    private static List<Coded> results(int from, String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Coded(String.valueOf(1001 + from + i), number(values[i])))
                .toList();
    }

    private static EnteredResult number(String value) {
        return new EnteredResult(1, new BigDecimal(value), false, null, "HJ 535-2009");
    }

    /** Ten items, every other one with the one or the other value, in duplicate. */
    private static Homogeneity items(String odd, String even) {
        return Homogeneity.of(IntStream.range(0, 10)
                .mapToObj(i -> new BigDecimal(i % 2 == 0 ? odd : even))
                .map(value -> new Homogeneity.Duplicates(value, value.add(new BigDecimal("0.001"))))
                .toList());
    }
}

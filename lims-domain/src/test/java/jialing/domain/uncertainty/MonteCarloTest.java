package jialing.domain.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** JCGM 101:2008 clause 9. The tolerances are some five standard errors of 10⁶ draws. */
class MonteCarloTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");
    private static final int SEED = 20260301;

    /** 9.2.2: four normal inputs of u = 1: u(y) = 2.00, [−3.92, 3.92]. */
    @Test
    void sumOfNormalInputs() {
        MonteCarloResult drawn = run(sum(DistributionKind.NORMAL, "1"));
        assertThat(drawn.mean().doubleValue()).isCloseTo(0, within(0.01));
        assertThat(drawn.uncertainty().doubleValue()).isCloseTo(2.00, within(0.01));
        assertThat(drawn.low().doubleValue()).isCloseTo(-3.92, within(0.03));
        assertThat(drawn.high().doubleValue()).isCloseTo(3.92, within(0.03));
        assertThat(check(sum(DistributionKind.NORMAL, "1"), drawn).confirmed()).isTrue();
    }

    /** 9.2.3: four rectangular inputs of u = 1: [−3.88, 3.88], where the law of propagation says ±3.92. */
    @Test
    void sumOfRectangularInputs() {
        MonteCarloResult drawn = run(sum(DistributionKind.RECTANGULAR, "1.7320508075688772935"));
        assertThat(drawn.uncertainty().doubleValue()).isCloseTo(2.00, within(0.01));
        assertThat(drawn.low().doubleValue()).isCloseTo(-3.88, within(0.03));
        assertThat(drawn.high().doubleValue()).isCloseTo(3.88, within(0.03));
    }

    /** 9.2.4: one rectangular input of u = 10 rules: [−17.0, 17.0], where the law of propagation says ±19.9. */
    @Test
    void oneRectangularInputRulesTheSum() {
        var model = MeasurementModel.of(
                "y = a + b + c + d",
                "1",
                InputQuantity.of("a", "1", "0", DistributionKind.RECTANGULAR, "1.7320508"),
                InputQuantity.of("b", "1", "0", DistributionKind.RECTANGULAR, "1.7320508"),
                InputQuantity.of("c", "1", "0", DistributionKind.RECTANGULAR, "1.7320508"),
                InputQuantity.of("d", "1", "0", DistributionKind.RECTANGULAR, "17.320508"));
        MonteCarloResult drawn = run(model);
        assertThat(drawn.uncertainty().doubleValue()).isCloseTo(10.1, within(0.06));
        assertThat(drawn.low().doubleValue()).isCloseTo(-17.0, within(0.1));
        assertThat(drawn.high().doubleValue()).isCloseTo(17.0, within(0.1));
        assertThat(check(model, drawn).confirmed()).isFalse();
    }

    /**
     * 9.3, mass calibration (table 6): δm = 1.234 mg, u = 0.0754 mg, [1.0834, 1.3825] mg, where the law of propagation of the first order
     * says u = 0.0539 mg.
     */
    @Test
    void massCalibration() {
        var model = MeasurementModel.of(
                "m = (m_R + δm_R) × (1 + (ρ_a − 1.2 [kg/m³]) × (1/ρ_W − 1/ρ_R)) − 100 [g]",
                "mg",
                InputQuantity.known("m_R", "mg", "100000.000", "0.050"),
                InputQuantity.known("δm_R", "mg", "1.234", "0.020"),
                InputQuantity.of("ρ_a", "kg/m³", "1.20", DistributionKind.RECTANGULAR, "0.10"),
                InputQuantity.of("ρ_W", "kg/m³", "8000", DistributionKind.RECTANGULAR, "1000"),
                InputQuantity.of("ρ_R", "kg/m³", "8000", DistributionKind.RECTANGULAR, "50"));
        MonteCarloResult drawn = run(model);
        UncertaintyBudget budget = UncertaintyBudget.of(model, Coverage.TWO);

        assertThat(drawn.mean().doubleValue()).isCloseTo(1.234, within(0.0005));
        assertThat(drawn.uncertainty().doubleValue()).isCloseTo(0.0754, within(0.0003));
        assertThat(drawn.shortestLow().doubleValue()).isCloseTo(1.0834, within(0.003));
        assertThat(drawn.shortestHigh().doubleValue()).isCloseTo(1.3825, within(0.003));
        assertThat(budget.combined().doubleValue()).isCloseTo(0.0539, within(0.00005));
        assertThat(check(model, drawn).confirmed()).isFalse();
    }

    /**
     * 9.4.2.2, comparison loss in microwave power meters at x₁ = x₂ = 0, u = 0.005: y = 50 × 10⁻⁶, u = 50 × 10⁻⁶, shortest [0, 150 × 10⁻⁶].
     * (2u² of χ² with two degrees of freedom: mean and u are 2u², the end is −2u² ln 0.05 = 149.8 × 10⁻⁶.)
     */
    @Test
    void comparisonLoss() {
        MonteCarloResult drawn = run(MeasurementModel.of(
                "δY = x1^2 + x2^2",
                "1",
                InputQuantity.known("x1", "1", "0", "0.005"),
                InputQuantity.known("x2", "1", "0", "0.005")));
        assertThat(drawn.mean().doubleValue() * 1e6).isCloseTo(50, within(0.3));
        assertThat(drawn.uncertainty().doubleValue() * 1e6).isCloseTo(50, within(0.5));
        assertThat(drawn.shortestLow().doubleValue() * 1e6).isCloseTo(0, within(0.1));
        assertThat(drawn.shortestHigh().doubleValue() * 1e6).isCloseTo(149.8, within(1.0));
    }

    /** Var(a − b) = u²(1 + 1 − 2r) = 0.01 × 0.4 for r = 0.8. */
    @Test
    void correlatedInputsMoveTogether() {
        MonteCarloResult drawn = run(new MeasurementModel(
                "y = a − b + c",
                "1",
                List.of(
                        InputQuantity.known("a", "1", "5", "0.1"),
                        InputQuantity.known("b", "1", "4", "0.1"),
                        InputQuantity.of("c", "1", "0", DistributionKind.RECTANGULAR, "0.000001")),
                List.of(new Correlation("a", "b", new BigDecimal("0.8")))));
        assertThat(drawn.uncertainty().doubleValue()).isCloseTo(Math.sqrt(0.004), within(0.0005));
    }

    /** Variance of t is ν/(ν − 2): of five observations, u = (s/√5)·√2. */
    @Test
    void observationsAreDrawnFromStudentsDistribution() {
        List<BigDecimal> observed = Stream.of("9.8", "10.1", "10.0", "10.3", "9.8")
                .map(BigDecimal::new)
                .toList();
        InputQuantity input = InputQuantity.observed("x", "1", observed);
        MonteCarloResult drawn = run(MeasurementModel.of("y = x", "1", input));
        assertThat(drawn.uncertainty().doubleValue()
                        / input.standardUncertainty().doubleValue())
                .isCloseTo(Math.sqrt(2), within(0.05));
    }

    /** a/√6 and a/√2, as the budget has them. */
    @Test
    void boundedInputsHaveTheirStandardUncertainty() {
        for (DistributionKind kind : List.of(DistributionKind.TRIANGULAR, DistributionKind.ARCSINE)) {
            InputQuantity input = InputQuantity.of("x", "1", "5", kind, "1");
            assertThat(run(MeasurementModel.of("y = x", "1", input))
                            .uncertainty()
                            .doubleValue())
                    .isCloseTo(input.standardUncertainty().doubleValue(), within(0.002));
        }
    }

    @Test
    void aSeedGivesTheSameDigitsAgain() {
        MeasurementModel model = sum(DistributionKind.NORMAL, "1");
        assertThat(run(model)).isEqualTo(run(model));
        assertThat(MonteCarlo.run(model, 10_000, 1, P95).mean())
                .isNotEqualTo(MonteCarlo.run(model, 10_000, 2, P95).mean());
    }

    /** JCGM 101:2008 7.9.2, example 1: u = 0.000 35 g gives δ = 0.000 005 g; example 2: 2 K to one digit, here 2.0 to two. */
    @Test
    void theToleranceIsHalfOfTheLastDigit() {
        assertThat(PropagationCheck.tolerance(new BigDecimal("0.00035"))).isEqualByComparingTo("0.000005");
        assertThat(PropagationCheck.tolerance(new BigDecimal("2"))).isEqualByComparingTo("0.05");
        // 0.0997 is 0.10 to two digits
        assertThat(PropagationCheck.tolerance(new BigDecimal("0.0997"))).isEqualByComparingTo("0.005");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        refused(
                "InputsCanBeDrawn",
                MeasurementModel.of(
                        "y = x", "1", InputQuantity.known("x", "1", "1", "0.1").withFreedom("2")));
        refused(
                "InputsCanBeDrawn",
                new MeasurementModel(
                        "y = a + b",
                        "1",
                        List.of(
                                InputQuantity.known("a", "1", "1", "0.1"),
                                InputQuantity.of("b", "1", "1", DistributionKind.RECTANGULAR, "0.1")),
                        List.of(new Correlation("a", "b", new BigDecimal("0.5")))));
        refused(
                "FormulaHoldsForAllDraws",
                MeasurementModel.of("y = ln(x)", "1", InputQuantity.known("x", "1", "0.1", "1")));
    }

    private static void refused(String rule, MeasurementModel model) {
        assertThatThrownBy(() -> run(model))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static MonteCarloResult run(MeasurementModel model) {
        return MonteCarlo.run(model, MonteCarlo.USUAL_DRAWS, SEED, P95);
    }

    private static PropagationCheck check(MeasurementModel model, MonteCarloResult drawn) {
        return drawn.check(UncertaintyBudget.of(model, Coverage.TWO), Coverage.TWO);
    }

    private static MeasurementModel sum(DistributionKind kind, String halfWidth) {
        return MeasurementModel.of(
                "y = x1 + x2 + x3 + x4",
                "1",
                Stream.of("x1", "x2", "x3", "x4")
                        .map(each -> InputQuantity.of(each, "1", "0", kind, halfWidth))
                        .toArray(InputQuantity[]::new));
    }
}

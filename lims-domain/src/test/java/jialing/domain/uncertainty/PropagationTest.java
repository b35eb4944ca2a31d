package jialing.domain.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of propagation against the examples of its own guides. */
class PropagationTest {

    /** EURACHEM/CITAC QUAM:2012, example A1: a cadmium standard of 1002.7 ± 1.8 mg/L; the volume's 0.07 mL as in its table A1.2. */
    @Test
    void cadmiumStandardOfQuamA1() {
        UncertaintyBudget budget = UncertaintyBudget.of(
                MeasurementModel.of(
                        "c = m × P / V",
                        "mg/L",
                        InputQuantity.known("m", "mg", "100.28", "0.05"),
                        InputQuantity.known("P", "1", "0.9999", "0.000058"),
                        InputQuantity.known("V", "mL", "100.0", "0.07")),
                Coverage.TWO);

        assertThat(budget.reported().value()).isEqualByComparingTo("1002.7");
        assertThat(budget.combined().doubleValue()).isCloseTo(0.9, within(0.05));
        assertThat(budget.reported().expanded()).isEqualByComparingTo("1.8");
        assertThat(budget.lines()).extracting(BudgetLine::name).containsExactly("V", "m", "P");
    }

    /** EURACHEM/CITAC QUAM:2012, example A2: sodium hydroxide of 0.10214 mol/L, u = 0.00010 mol/L; inputs of its table A2.3. */
    @Test
    void sodiumHydroxideOfQuamA2() {
        UncertaintyBudget budget = UncertaintyBudget.of(
                MeasurementModel.of(
                        "c = rep × m_KHP × P / (M_KHP × V_T)",
                        "mol/L",
                        InputQuantity.known("rep", "1", "1.0", "0.0005"),
                        InputQuantity.known("m_KHP", "g", "0.3888", "0.00013"),
                        InputQuantity.known("P", "1", "1.0", "0.00029"),
                        InputQuantity.known("M_KHP", "g/mol", "204.2212", "0.0038"),
                        InputQuantity.known("V_T", "mL", "18.64", "0.013")),
                Coverage.TWO);

        assertThat(budget.value().doubleValue()).isCloseTo(0.10214, within(0.000005));
        assertThat(budget.combined().doubleValue()).isCloseTo(0.00010, within(0.000005));
        assertThat(budget.reported().expanded()).isEqualByComparingTo("0.00020");
        // the titration's volume contributes most
        assertThat(budget.lines().get(0).name()).isEqualTo("V_T");
    }

    /**
     * JCGM 100:2008 H.1, end-gauge calibration: l = 50.000 838 mm, u_c = 32 nm, ν_eff = 16, U₉₉ = 93 nm. The first order only, as in
     * H.1.3; lengths in nm here.
     */
    @Test
    void endGaugeOfGumH1() {
        UncertaintyBudget budget = UncertaintyBudget.of(
                MeasurementModel.of(
                        "l = l_s + d − l_s × (δα × θ + α_s × δθ)",
                        "nm",
                        InputQuantity.known("l_s", "nm", "50000623", "25").withFreedom("18"),
                        InputQuantity.known("d", "nm", "215", "9.7").withFreedom("25.6"),
                        InputQuantity.known("δα", "1/K", "0", "0.58e-6").withFreedom("50"),
                        InputQuantity.known("θ", "℃", "-0.1", "0.41"),
                        InputQuantity.known("α_s", "1/K", "11.5e-6", "1.2e-6"),
                        InputQuantity.known("δθ", "K", "0", "0.029").withFreedom("2")),
                Coverage.student("0.99"));

        assertThat(budget.value()).isEqualByComparingTo("50000838");
        assertThat(budget.combined().doubleValue()).isCloseTo(32, within(0.5));
        assertThat(budget.effectiveFreedom().intValue()).isEqualTo(16);
        assertThat(budget.factor().doubleValue()).isCloseTo(2.92, within(0.005));
        assertThat(budget.expanded().doubleValue()).isCloseTo(93, within(0.5));
    }

    /** JCGM 100:2008 H.2, tables H.2 to H.4: impedance from simultaneous readings, Z = 254.260 Ω, u = 0.236 Ω, r(V, I) = −0.355. */
    @Test
    void impedanceOfGumH2() {
        var volts = InputQuantity.observed("V", "V", decimals("5.007", "4.994", "5.005", "4.990", "4.999"));
        var amperes = InputQuantity.observed("I", "mA", decimals("19.663", "19.639", "19.640", "19.685", "19.678"));
        UncertaintyBudget budget = UncertaintyBudget.of(
                new MeasurementModel(
                        "Z = V / I",
                        "Ω",
                        List.of(volts, amperes),
                        List.of(new Correlation("V", "I", new BigDecimal("-0.355")))),
                Coverage.TWO);

        assertThat(volts.estimate()).isEqualByComparingTo("4.9990");
        assertThat(volts.standardUncertainty().doubleValue()).isCloseTo(0.0032, within(0.00005));
        assertThat(amperes.standardUncertainty().doubleValue()).isCloseTo(0.0095, within(0.00005));
        assertThat(budget.value().doubleValue()).isCloseTo(254.260, within(0.0005));
        assertThat(budget.combined().doubleValue()).isCloseTo(0.236, within(0.0005));
    }

    /** c of x² at 3 is 6; u = 6 × 0.1 = 0.6. */
    @Test
    void sensitivitiesAreDerivatives() {
        UncertaintyBudget budget = UncertaintyBudget.of(
                MeasurementModel.of("y = x^2", "1", InputQuantity.known("x", "1", "3", "0.1")), Coverage.TWO);
        assertThat(budget.lines().get(0).sensitivity().doubleValue()).isCloseTo(6, within(1e-10));
        assertThat(budget.combined().doubleValue()).isCloseTo(0.6, within(1e-11));
    }

    /** √3, √6, √2 and √12 of JCGM 100:2008 4.3.7, 4.3.9, JCGM 101:2008 6.4.6 and JCGM 100:2008 F.2.2.1. */
    @ParameterizedTest
    @CsvSource({"RECTANGULAR, 0.57735027", "TRIANGULAR, 0.40824829", "ARCSINE, 0.70710678", "RESOLUTION, 0.28867513"})
    void boundsBecomeStandardUncertainties(DistributionKind kind, double uncertainty) {
        assertThat(InputQuantity.of("x", "1", "5", kind, "1")
                        .standardUncertainty()
                        .doubleValue())
                .isCloseTo(uncertainty, within(1e-8));
    }

    /** JCGM 100:2008 7.2.6: 10.47 becomes 11, 28.05 becomes 28. */
    @ParameterizedTest
    @CsvSource({
        "1234.5678, 10.47, 1235, 11",
        "1234.5678, 28.05, 1235, 28",
        "0.123456, 0.00234, 0.1235, 0.0024",
        "7.25, 0.996, 7.2, 1.0",
        "5.55, 1, 5.6, 1.0",
        "98765, 1234, 98765, 1300"
    })
    void uncertaintyIsRoundedUpAndTheValueEndsWithIt(BigDecimal value, BigDecimal u, String printed, String printedU) {
        ReportedUncertainty reported = ReportedUncertainty.of(value, u);
        assertThat(reported.value()).isEqualTo(new BigDecimal(printed));
        assertThat(reported.expanded()).isEqualTo(new BigDecimal(printedU));
    }

    @Test
    void correlationsThatContradictEachOtherAreRefused() {
        List<InputQuantity> three = Stream.of("a", "b", "c")
                .map(each -> InputQuantity.known(each, "1", "1", "0.1"))
                .toList();
        var model = new MeasurementModel(
                "y = a + b + c",
                "1",
                three,
                List.of(
                        new Correlation("a", "b", new BigDecimal("0.9")),
                        new Correlation("b", "c", new BigDecimal("0.9")),
                        new Correlation("a", "c", new BigDecimal("-0.9"))));
        refused("CorrelationsAreConsistent", model, Coverage.TWO);
    }

    @Test
    void aFlatModelIsLeftToMonteCarlo() {
        refused(
                "FirstOrderSpeaks",
                MeasurementModel.of("y = x^2", "1", InputQuantity.known("x", "1", "0", "0.1")),
                Coverage.TWO);
    }

    @Test
    void studentIsForIndependentInputs() {
        var model = new MeasurementModel(
                "y = a + b",
                "1",
                List.of(
                        InputQuantity.known("a", "1", "1", "0.1").withFreedom("4"),
                        InputQuantity.known("b", "1", "1", "0.1")),
                List.of(new Correlation("a", "b", new BigDecimal("0.5"))));
        refused("StudentNeedsIndependence", model, Coverage.student("0.95"));
    }

    @Test
    void equalObservationsShowNoSpread() {
        assertThatThrownBy(() -> InputQuantity.observed("x", "1", decimals("1.0", "1.00")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("ObservationsSpread"));
    }

    private static void refused(String rule, MeasurementModel model, Coverage coverage) {
        assertThatThrownBy(() -> UncertaintyBudget.of(model, coverage))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}

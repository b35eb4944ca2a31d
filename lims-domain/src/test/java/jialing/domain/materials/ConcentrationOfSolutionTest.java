package jialing.domain.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class ConcentrationOfSolutionTest {

    private static final UUID ONE_LOT = UUID.randomUUID();
    private static final UUID ANOTHER_LOT = UUID.randomUUID();

    /**
     * EURACHEM/CITAC Guide CG 4, Quantifying Uncertainty in Analytical Measurement (QUAM:2012), example A1: 100.28 mg of cadmium of
     * purity 0.9999 ± 0.0001 in 100.0 mL give 1002.7 mg/L with u = 0.9 mg/L, U = 1.8 mg/L (k = 2).
     */
    @Test
    void theCadmiumStandardOfTheEurachemGuideHasItsPublishedConcentrationAndUncertainty() {
        // 0.0001 as a rectangular distribution: u = 0.0001/√3 = 0.000058, here in percent
        var purity = content("CD", "99.99", "0.0058", "%");
        var weighed = Quantity.of("100.28", AmountUnit.MILLIGRAM).uncertainBy("0.05");
        // the guide rounds u(V) to 0.07 mL before it goes on
        var flask = Quantity.of("100.0", AmountUnit.MILLILITRE).uncertainBy("0.07");
        Content cadmium = new ConcentrationOfSolution(flask)
                .with(weighed, List.of(purity), Set.of(ONE_LOT))
                .contents()
                .get(0);
        assertThat(rounded(cadmium.value(), 1)).isEqualTo("1002.7");
        assertThat(cadmium.unit()).isEqualTo("mg/L");
        assertThat(rounded(cadmium.standardUncertainty(), 1)).isEqualTo("0.9");
        // U = 2 · 0.866 = 1.73; the guide doubles the rounded 0.9
        assertThat(rounded(cadmium.expandedUncertainty(), 1)).isEqualTo("1.7");
    }

    /** QUAM:2012 A1, step 3: flask ± 0.1 mL triangular, filling s = 0.02 mL, ± 4 ℃: √(0.04² + 0.02² + 0.05²) = 0.07 mL. */
    @Test
    void theFlaskOfTheEurachemGuideHasItsPublishedUncertainty() {
        var flask = new Quantity(
                new BigDecimal("100"),
                AmountUnit.MILLILITRE,
                new BigDecimal("0.1"),
                new BigDecimal("0.02"),
                BigDecimal.valueOf(4),
                null);
        assertThat(rounded(flask.uncertainty(), 2)).isEqualTo("0.07");
    }

    @Test
    void aDilutionMultipliesByTheVolumesAndAddsTheRelativeVariances() {
        // c = 1000 · 10/100 = 100 mg/L; relative: √(0.002² + 0.001² + 0.0005²) = 0.002291
        var stock = content("NH3N", "1000", "2", "mg/L");
        Content working = new ConcentrationOfSolution(
                        Quantity.of("100", AmountUnit.MILLILITRE).uncertainBy("0.05"))
                .with(Quantity.of("10", AmountUnit.MILLILITRE).uncertainBy("0.01"), List.of(stock), Set.of(ONE_LOT))
                .contents()
                .get(0);
        assertThat(working.value()).isEqualByComparingTo("100");
        assertThat(working.standardUncertainty().round(new MathContext(4))).isEqualByComparingTo("0.2291");
    }

    @Test
    void litresAndMicrolitresAreTheSameVolumes() {
        var stock = content("PB", "1000", "0", "mg/L");
        Content working = new ConcentrationOfSolution(Quantity.of("0.5", AmountUnit.LITRE))
                .with(Quantity.of("500", AmountUnit.MICROLITRE), List.of(stock), Set.of(ONE_LOT))
                .contents()
                .get(0);
        assertThat(working.value()).isEqualByComparingTo("1");
    }

    @Test
    void contributionsOfOneLotShareItsErrorAndThoseOfTwoLotsDoNot() {
        // each brings 10 mg/L · 100 mL with u = 0.1 · 10; together in 100 mL: 20 mg/L
        // two lots: √(0.1² + 0.1²) = 0.1414; one lot: 0.1 + 0.1 = 0.2
        assertThat(mixed(ONE_LOT, ANOTHER_LOT).standardUncertainty().round(new MathContext(4)))
                .isEqualByComparingTo("0.1414");
        assertThat(mixed(ONE_LOT, ONE_LOT).standardUncertainty()).isEqualByComparingTo("0.2");
        assertThat(mixed(ONE_LOT, ONE_LOT).value()).isEqualByComparingTo("20");
    }

    private static Content mixed(UUID first, UUID second) {
        var stock = content("CU", "1000", "10", "mg/L");
        var taken = Quantity.of("1", AmountUnit.MILLILITRE);
        return new ConcentrationOfSolution(Quantity.of("100", AmountUnit.MILLILITRE))
                .with(taken, List.of(stock), Set.of(first))
                .with(taken, List.of(stock), Set.of(second))
                .contents()
                .get(0);
    }

    @Test
    void aSolidIsWeighedAndASolutionIsTakenByVolume() {
        var concentration = new ConcentrationOfSolution(Quantity.of("100", AmountUnit.MILLILITRE));
        var solid = List.of(content("CD", "99.99", "0.01", "%"));
        var solution = List.of(content("CD", "1000", "2", "mg/L"));
        assertThatThrownBy(() -> concentration.with(Quantity.of("1", AmountUnit.MILLILITRE), solid, Set.of(ONE_LOT)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("AmountFitsContent"));
        assertThatThrownBy(() -> concentration.with(Quantity.of("1", AmountUnit.GRAM), solution, Set.of(ONE_LOT)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("AmountFitsContent"));
    }

    private static Content content(String analyte, String value, String uncertainty, String unit) {
        return new Content(analyte, new BigDecimal(value), new BigDecimal(uncertainty), unit);
    }

    private static String rounded(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }
}

package jialing.domain.analysis.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.curves.CalibrationPoint;
import org.junit.jupiter.api.Test;

/** The arithmetic stands beside each number. */
class FormulasTest {

    private static final BigDecimal TINY = new BigDecimal("1E-20");

    /** Ammonia nitrogen, standards of 0 to 100 μg, response 0.010 + 0.0070 each μg. */
    private final CalibrationCurve amounts = CalibrationCurve.through(List.of(
            point("0", "0.010"),
            point("5", "0.045"),
            point("10", "0.080"),
            point("20", "0.150"),
            point("50", "0.360"),
            point("100", "0.710")));

    @Test
    void anAmountReadOffTheCurveOverTheSampleVolume() {
        // (0.185 - 0.010) / 0.0070 = 25 μg in 50 mL = 0.5 mg/L, diluted fivefold 2.5 mg/L
        var inputs = inputs("5", "response", "0.185", "volume", "50");
        assertThat(Formulas.CURVE_AMOUNT_PER_VOLUME.content(inputs, amounts)).isCloseTo(number("2.5"), within(TINY));
    }

    @Test
    void aBlankIsTakenFromTheResponseFirst() {
        // (0.190 - 0.005 - 0.010) / 0.0070 = 25
        var inputs = inputs("1", "response", "0.190", "blank", "0.005");
        assertThat(Formulas.CURVE_CONCENTRATION.content(inputs, amounts)).isCloseTo(number("25"), within(TINY));
    }

    @Test
    void soilIsCalculatedOnItsDryMass() {
        // 25 μg / (0.5 g × 0.80) = 62.5 mg/kg
        var inputs = inputs("1", "response", "0.185", "mass", "0.5", "dryMatter", "0.80");
        assertThat(Formulas.CURVE_AMOUNT_PER_DRY_MASS.content(inputs, amounts)).isCloseTo(number("62.5"), within(TINY));
    }

    @Test
    void airIsCalculatedOnTheSampledVolume() {
        // 25 μg / 60 L = 0.41666… mg/m³
        var inputs = inputs("1", "response", "0.185", "airVolume", "60");
        assertThat(Formulas.CURVE_AMOUNT_PER_AIR_VOLUME.content(inputs, amounts))
                .isCloseTo(number("0.41666666666666666667"), within(TINY));
    }

    @Test
    void chlorideByDirectTitration() {
        // GB/T 11896-1989: (6.55 - 0.25) mL × 0.0141 mol/L × 35.45 g/mol × 1000 / 50 mL = 62.98047 mg/L
        var inputs = inputs(
                "1",
                "titrant",
                "6.55",
                "blank",
                "0.25",
                "concentration",
                "0.0141",
                "equivalentMass",
                "35.45",
                "volume",
                "50");
        assertThat(Formulas.TITRATION.content(inputs, null)).isEqualByComparingTo("62.98047");
    }

    @Test
    void chemicalOxygenDemandByBackTitration() {
        // HJ 828-2017: 0.05 mol/L × (24.10 - 21.35) mL × 8000 / 10.0 mL = 110 mg/L
        var inputs = inputs(
                "1",
                "titrant",
                "21.35",
                "blank",
                "24.10",
                "concentration",
                "0.05",
                "equivalentMass",
                "8",
                "volume",
                "10.0");
        assertThat(Formulas.BACK_TITRATION.content(inputs, null)).isEqualByComparingTo("110");
    }

    @Test
    void permanganateIndexOfAnUndilutedSample() {
        // GB/T 11892-1989: [(10 + 3.20) × 0.985 - 10] × 0.0100 × 8 × 1000 / 100 = 3.002 × 0.8 = 2.4016 mg/L
        var inputs = inputs("1", "titrant", "3.20", "correction", "0.985", "concentration", "0.0100");
        assertThat(Formulas.PERMANGANATE_INDEX.content(inputs, null)).isEqualByComparingTo("2.4016");
    }

    @Test
    void permanganateIndexOfADilutedSampleTakesTheDilutionWaterOff() {
        // fivefold: 20 mL of sample, φ = 0.8; {[(10+3.20)0.985-10] - [(10+0.30)0.985-10]×0.8} × 0.01×8×1000/100 × 5
        // = (3.002 - 0.1455×0.8) × 0.8 × 5 = 2.8856 × 4 = 11.5424 mg/L
        var inputs = inputs("5", "titrant", "3.20", "blank", "0.30", "correction", "0.985", "concentration", "0.0100");
        assertThat(Formulas.PERMANGANATE_INDEX.content(inputs, null)).isEqualByComparingTo("11.5424");
    }

    @Test
    void suspendedSolidsByWeighing() {
        // GB/T 11901-1989: (45.2368 - 45.2345) g × 10⁶ / 100 mL = 23 mg/L
        var inputs = inputs("1", "gross", "45.2368", "tare", "45.2345", "volume", "100");
        assertThat(Formulas.GRAVIMETRY_PER_VOLUME.content(inputs, null)).isEqualByComparingTo("23");
    }

    @Test
    void oxygenDemandIsTheOxygenUsedInFiveDays() {
        // HJ 505-2009: 8.60 - 4.10 = 4.50 mg/L
        var inputs = inputs("1", "oxygenBefore", "8.60", "oxygenAfter", "4.10");
        assertThat(Formulas.OXYGEN_DEPLETION.content(inputs, null)).isEqualByComparingTo("4.50");
    }

    @Test
    void dilutedTwentyfoldTheShareOfTheDilutionWaterIsTakenOff() {
        // f₂ = 1/20, f₁ = 19/20: [(8.60 - 4.10) - (8.70 - 8.50) × 0.95] / 0.05 = 4.31 × 20 = 86.2 mg/L
        var inputs = inputs(
                "20", "oxygenBefore", "8.60", "oxygenAfter", "4.10", "blankBefore", "8.70", "blankAfter", "8.50");
        assertThat(Formulas.OXYGEN_DEPLETION.content(inputs, null)).isEqualByComparingTo("86.2");
    }

    @Test
    void aDirectReadingIsOnlyCalculatedBackForDilution() {
        assertThat(Formulas.DIRECT_READING.content(inputs("10", "reading", "0.52"), null))
                .isEqualByComparingTo("5.2");
    }

    @Test
    void theSameInputsGiveTheSameDigits() {
        var inputs = inputs("3", "response", "0.1234", "volume", "49.7");
        assertThat(Formulas.CURVE_AMOUNT_PER_VOLUME.content(inputs, amounts))
                .isEqualTo(Formulas.of("curve-amount-per-volume", 1).content(inputs, amounts));
    }

    @Test
    void aFormulaThatNeverWasIsNotGuessed() {
        assertThatThrownBy(() -> Formulas.of("titration", 7)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Inputs inputs(String dilution, String... namesAndValues) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        IntStream.range(0, namesAndValues.length / 2)
                .forEach(i -> values.put(namesAndValues[2 * i], number(namesAndValues[2 * i + 1])));
        return new Inputs(values, number(dilution));
    }

    private static CalibrationPoint point(String standard, String response) {
        return new CalibrationPoint(number(standard), number(response));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}

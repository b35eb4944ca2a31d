package jialing.domain.analysis;

import static jialing.domain.analysis.ABatch.LI;
import static jialing.domain.analysis.ABatch.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import jialing.domain.methods.FormulaDefinition;
import jialing.domain.methods.FormulaInput;
import jialing.domain.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Readings calculated by a formula that the laboratory has written. */
class WrittenFormulaInGridTest {

    private static final FormulaInput TITRANT = new FormulaInput("V₁", "titrant", "mL");
    private static final FormulaInput AMOUNT = new FormulaInput("m", "standard", "μg");
    private static final FormulaInput VOLUME = new FormulaInput("V", "volume", "mL");
    private static final FormulaInput DILUTION = new FormulaInput("f", "dilution", "1");

    @Test
    void aBatchCalculatesByTheTextItWasOpenedWithAndNamesItsVersion() {
        AnalyticalBatch batch = batch("ρ = m / V × f", AMOUNT, VOLUME, DILUTION);
        RawRecord read =
                take(batch, Map.of("response", "0.185", "volume", "50"), "2").get(0);

        // (0.185 − 0.010) / 0.0070 = 25 μg; 25 μg / 50 mL × 2 = 1 mg/L
        assertThat(read.content().setScale(20, RoundingMode.HALF_EVEN)).isEqualByComparingTo("1");
        assertThat(read.formula()).isEqualTo("GS-CQ-WZ-2026-001");
        assertThat(read.formulaVersion()).isEqualTo(3);
        assertThat(batch.analytes().get(0).equation()).isEqualTo("ρ = m / V × f");
    }

    @Test
    void aDivisionByZeroIsRefusedAtItsRow() {
        AnalyticalBatch batch = batch("ρ = m / V × V₁ / (V₀ − V₁) × f", AMOUNT, VOLUME, TITRANT, DILUTION, named("V₀"));
        Map<String, String> inputs = Map.of("response", "0.185", "volume", "50", "titrant", "9", "correction", "9");

        Refusal refusal = refusal(() -> take(batch, inputs, "1"));
        assertThat(refusal.rule()).isEqualTo("DivisorIsNotZero");
        assertThat(refusal.field()).isEqualTo("rows[0].formula");
    }

    @Test
    void aDilutionThatTheFormulaDoesNotCalculateBackIsRefused() {
        AnalyticalBatch batch = batch("ρ = m / V", AMOUNT, VOLUME);
        Map<String, String> inputs = Map.of("response", "0.185", "volume", "50");

        assertThat(take(batch, inputs, "1")).hasSize(1);
        assertThat(refusal(() -> take(batch, inputs, "2")).rule()).isEqualTo("DilutionIsCalculated");
    }

    @Test
    void whatTheFormulaDeclaresMustBeRead() {
        AnalyticalBatch batch = batch("ρ = m / V", AMOUNT, VOLUME);

        assertThat(refusal(() -> take(batch, Map.of("response", "0.185"), "1")).rule())
                .isEqualTo("InputsFitFormula");
    }

    /** A volume in the place of a pure number: what is counted here is only whether the divisor is nothing. */
    private static FormulaInput named(String symbol) {
        return new FormulaInput(symbol, "correction", "mL");
    }

    private static AnalyticalBatch batch(String text, FormulaInput... inputs) {
        var definition = new FormulaDefinition("GS-CQ-WZ-2026-001", 3, text, List.of(inputs), "mg/L");
        return ABatch.ofAmmoniaCalculatedBy(definition).open();
    }

    private static List<RawRecord> take(AnalyticalBatch batch, Map<String, String> inputs, String dilution) {
        var row = new ReadingRow("S1", "NH3N", null, inputs, dilution, null, null);
        return new ReadingGrid(batch, List.of(ABatch.ammoniaCurve(batch)), List.of()).take(List.of(row), LI, NOON);
    }

    private static Refusal refusal(ThrowingCallable what) {
        return (Refusal) catchThrowable(what);
    }
}

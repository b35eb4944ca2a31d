package jialing.domain.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.methods.BenchRecord.RecordedContent;
import org.junit.jupiter.api.Test;

/** Chemical oxygen demand as HJ 828-2017 calculates it, written by a laboratory. */
class RegressionRunTest {

    private static final List<FormulaInput> INPUTS = List.of(
            new FormulaInput("V₁", "titrant", "mL"),
            new FormulaInput("V₀", "blank", "mL"),
            new FormulaInput("c", "concentration", "mol/L"),
            new FormulaInput("M", "equivalentMass", "g/mol"),
            new FormulaInput("V", "volume", "mL"),
            new FormulaInput("f", "dilution", "1"));

    private static final Map<String, BigDecimal> READ =
            numbers("titrant", "21.35", "blank", "24.10", "concentration", "0.05", "volume", "10.0", "dilution", "1");

    private final RegressionRun run = new RegressionRun(formula("COD = c × (V₀ − V₁) × M / V × f"));

    @Test
    void aTypedCaseAgreesToTheLastDigitThatIsDue() {
        // 0.05 mol/L × (24.10 − 21.35) mL × 8 g/mol / 10.0 mL = 0.110 g/L
        assertThat(run.typed(typed("21.35", "110")).agrees()).isTrue();
        assertThat(run.typed(typed("21.35", "110.0")).answer()).isEqualByComparingTo("110");
        assertThat(run.typed(typed("21.35", "110.1")).agrees()).isFalse();
        assertThat(run.typed(typed("21.36", "110")).agrees())
                .as("109.6 rounds to 110")
                .isTrue();
    }

    @Test
    void aReadingOnRecordAgreesInTheDigitsThatAreReported() {
        assertThat(run.recorded(recorded("110.04", "mg/L")).agrees()).isTrue();
        assertThat(run.recorded(recorded("110.6", "mg/L")).agrees()).isFalse();
        assertThat(run.recorded(recorded("0.1100", "g/L")).agrees()).isTrue();
    }

    @Test
    void aReadingThatCannotBeCalculatedDiffersAndSaysWhy() {
        var without = new HashMap<>(READ);
        without.remove("blank");

        FormulaCase missing = run.recorded(new RecordedContent("FX-1 S1", without, new BigDecimal("110"), "mg/L", 3));
        assertThat(missing.agrees()).isFalse();
        assertThat(missing.answer()).isNull();
        assertThat(missing.refusal().en()).contains("V₀");
    }

    @Test
    void aDivisionByZeroIsALineOfTheRunAndNoFailureOfIt() {
        FormulaCase divided = new RegressionRun(formula("COD = c × M × V / (V₀ − V₁) × f")).typed(typed("24.10", "1"));

        assertThat(divided.agrees()).isFalse();
        assertThat(divided.refusal().zh()).contains("列");
    }

    private static FormulaDefinition formula(String text) {
        return new FormulaDefinition("GS-CQ-WZ-2026-001", 1, text, INPUTS, "mg/L");
    }

    private static TypedCase typed(String titrant, String due) {
        return new TypedCase(
                "HJ 828-2017",
                numbers("V₁", titrant, "V₀", "24.10", "c", "0.05", "M", "8", "V", "10.0", "f", "1"),
                new BigDecimal(due));
    }

    private static RecordedContent recorded(String content, String unit) {
        var values = new HashMap<>(READ);
        values.put("equivalentMass", new BigDecimal("8"));
        return new RecordedContent("FX-1 S1", values, new BigDecimal(content), unit, 3);
    }

    private static Map<String, BigDecimal> numbers(String... pairs) {
        var numbers = new HashMap<String, BigDecimal>();
        for (int i = 0; i < pairs.length; i += 2) {
            numbers.put(pairs[i], new BigDecimal(pairs[i + 1]));
        }
        return numbers;
    }
}

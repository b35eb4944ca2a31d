package jialing.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

    /** HJ 535-2009 clause 8: ρN = (As − Ab − a) / (b × V), amounts in μg read off the curve. */
    private static final String AMMONIA = "ρ = (A_s − A_b − a) / (b × V)";

    private final List<DeclaredVariable> ammonia = declared("A_s:Abs", "A_b:Abs", "a:Abs", "b:1/μg", "V:mL");

    @Test
    void ammoniaIsCalculatedWithItsUnit() {
        DefinedFormula formula = FormulaText.define(AMMONIA, ammonia, MeasureUnit.of("mg/L"));

        // (0.362 - 0.021 - 0.003) / (0.0070 x 50.0) = 0.338 / 0.35 = 0.96571...
        assertThat(formula.value(values("A_s", "0.362", "A_b", "0.021", "a", "0.003", "b", "0.0070", "V", "50.0")))
                .isEqualByComparingTo("0.9657142857142857142857142857142857");
        assertThat(formula.answer()).isEqualTo("ρ");
        assertThat(formula.unit()).hasToString("mg/L");
    }

    @Test
    void theUnitOfTheAnswerFollowsFromThoseOfTheVariables() {
        assertThat(FormulaText.define(AMMONIA, ammonia).unit()).hasToString("μg/mL");
        assertThat(FormulaText.define("c = V₁ * ρ / V₂", declared("V₁:mL", "ρ:mg/L", "V₂:mL"))
                        .unit())
                .hasToString("mg/L");
    }

    @ParameterizedTest
    @CsvSource({
        "mg/mL, g/L, 1",
        "mL·mg/L, μg, 1",
        "m³, L, 1000",
        "g/(m²·d), mg/(m²·h), 41.66666666666666666666666666666667",
        "CFU/(100mL), CFU/L, 10",
        "g/(m²·h), g/(m²·d), 24",
        "kPa·m³/(mol·K), J/(mol·K), 1000",
        "1/min, Bq, 0.01666666666666666666666666666666667",
        "%, 1, 0.01",
        "µg, μg, 1"
    })
    void aValueIsTheSameInAnotherUnitOfItsDimension(String from, String into, String factor) {
        DefinedFormula formula = FormulaText.define("y = x", declared("x:" + from), MeasureUnit.of(into));
        assertThat(formula.value(values("x", "1"))).isEqualByComparingTo(factor);
    }

    @Test
    void massesOfDifferentPrefixAreAdded() {
        DefinedFormula formula = FormulaText.define("m = m1 + m2", declared("m1:g", "m2:mg"));
        assertThat(formula.value(values("m1", "1.5", "m2", "250"))).isEqualByComparingTo("1.75");
    }

    @Test
    void linesBuildOnEachOther() {
        DefinedFormula formula = FormulaText.define(
                "w = 1 − θ; m_d = m × w\nω = c × V / m_d",
                declared("θ:%", "m:g", "c:mg/L", "V:mL"),
                MeasureUnit.of("mg/kg"));
        // 2.00 mg/L x 50 mL = 0.100 mg; 1.000 g x (1 - 20 %) = 0.800 g; 0.100 mg / 0.800 g = 125 mg/kg
        assertThat(formula.value(values("θ", "20", "m", "1.000", "c", "2.00", "V", "50")))
                .isEqualByComparingTo("125");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 + 3 * 4 | 14",
                "(2 + 3) × 4 | 20",
                "2 - 3 - 4 | -5",
                "24 ÷ 4 / 3 | 2",
                "-3^2 | -9",
                "(-3)² | 9",
                "2^3^2 | 64",
                "2⁻² | 0.25",
                "10^(-3) | 0.001",
                "- -2 | 2",
                "min(3, 1, 2) + max(3, 7) | 8",
                "mean(1, 2, 6) | 3",
                "abs(2 - 5) | 3",
                "sqrt(0.0625) | 0.25",
                "lg(1000) + lg(0.01) | 1",
                "if(2 >= 3, 1/0, 5) | 5",
                "1.5e-3 * 1000 | 1.5",
                "if(25 [%] * 4 == 1, 7, 8) | 7"
            })
    void theSignsMeanWhatTheyMeanOnPaper(String expression, String value) {
        DefinedFormula formula = FormulaText.define("y = " + expression, List.of());
        assertThat(formula.value(Map.of())).isEqualByComparingTo(value);
    }

    /** Digits of e, ln 2, lg 2 and √2 after OEIS A001113, A002162, A007524, A002193, rounded to 34. */
    @ParameterizedTest
    @CsvSource({
        "exp(1), 2.718281828459045235360287471352662",
        "ln(2), 0.6931471805599453094172321214581766",
        "lg(2), 0.3010299956639811952137388947244930",
        "sqrt(2), 1.414213562373095048801688724209698"
    })
    void functionsHaveThirtyFourDigits(String expression, String digits) {
        assertThat(FormulaText.define("y = " + expression, List.of()).value(Map.of()))
                .isEqualByComparingTo(digits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "y = m + V | LikeGoesWithLike | column 9",
                "y = if(m > V, m, m) | LikeGoesWithLike | column 12",
                "y = exp(m) | FunctionOfPureNumber | column 5",
                "y = sqrt(m) | RootHasUnit | column 5",
                "y = m / m | AnswerHasItsUnit | column 5",
                "y = m × V | AnswerHasItsUnit | column 5",
                "y = m / z | NameIsDeclared | column 9",
                "y = y + 1 | FormulaDoesNotLoop | column 5",
                "a = b; b = a; y = b | FormulaDoesNotLoop | column 5",
                "y = m / V; y = m | NameIsFree | column 12",
                "m = V | NameIsFree | column 1",
                "y = m ^ 0.5 | ExponentIsWhole | column 9",
                "y = m ^ 21 | ExponentIsWhole | column 9",
                "y = m / | FormulaIsWritten | column 8",
                "y = (m / V | FormulaIsWritten | column 11",
                "y = m V | FormulaIsWritten | column 7",
                "y = System(m) | FunctionExists | column 5",
                "y = m ? V | FormulaIsWritten | column 7",
                "y = mean() | FormulaIsWritten | column 10",
                "y = sqrt(m, m) | FunctionGetsItsArguments | column 5",
                "y = 3 [furlong] | UnitExists | column 7",
                "y = 1.2.3 | FormulaIsWritten | column 5",
                "y = 1e999 | FormulaIsWritten | column 5",
                "m / V | FormulaIsWritten | column 1"
            })
    void whatDoesNotHoldIsRefusedAtItsPlace(String text, String rule, String place) {
        assertThatThrownBy(() -> FormulaText.define(text, declared("m:mg", "V:L"), MeasureUnit.of("mg/L")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(rule);
                    assertThat(refusal.text().en()).contains("Formula, " + place + ":");
                });
    }

    @Test
    void theAnswerWithoutUnitIsRefusedInWords() {
        assertThatThrownBy(() -> FormulaText.define("y = m / m", declared("m:mg"), MeasureUnit.of("mg/L")))
                .hasMessageContaining("no unit where mg/L is due");
    }

    @Test
    void placesOfLongerTextsHaveLines() {
        assertThatThrownBy(() -> FormulaText.define("a = m\ny = a + q", declared("m:mg")))
                .hasMessageContaining("line 2, column 9");
    }

    @Test
    void divisionByZeroNamesTheDivisor() {
        DefinedFormula formula = FormulaText.define("y = 1 / (A − A₀)", declared("A:Abs", "A₀:Abs"));
        refused("DivisorIsNotZero", () -> formula.value(values("A", "0.2", "A₀", "0.20")));
        assertThatThrownBy(() -> formula.value(values("A", "0.2", "A₀", "0.20")))
                .hasMessageContaining("A − A₀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqrt(x)", "ln(x)", "lg(x)"})
    void aFunctionOutsideItsDomainIsRefused(String expression) {
        DefinedFormula formula = FormulaText.define("y = " + expression, declared("x:1"));
        refused("FunctionIsDefined", () -> formula.value(values("x", "-1")));
    }

    @Test
    void valuesThatGrowWithoutMeasureAreRefused() {
        DefinedFormula power = FormulaText.define("a = x^20; b = a^20; y = b^20", declared("x:1"));
        refused("ValueWithinBounds", () -> power.value(values("x", "1e9")));
        DefinedFormula exponential = FormulaText.define("y = exp(x)", declared("x:1"));
        refused("ValueWithinBounds", () -> exponential.value(values("x", "1e6")));
        refused("ValueWithinBounds", () -> exponential.value(values("x", "1e-2000000")));
    }

    @Test
    void aMissingValueIsRefused() {
        DefinedFormula formula = FormulaText.define("y = x", declared("x:1"));
        refused("ValueIsGiven", () -> formula.value(Map.of()));
    }

    @Test
    void textsAreBounded() {
        refused("FormulaWithinBounds", () -> FormulaText.define("y = " + "(".repeat(50) + "1", List.of()));
        refused("FormulaWithinBounds", () -> FormulaText.define("y = " + "- ".repeat(50) + "1", List.of()));
        refused("FormulaWithinBounds", () -> FormulaText.define("y = 1" + " + 1".repeat(900), List.of()));
        refused("FormulaWithinBounds", () -> FormulaText.define("y = 1" + " ".repeat(4000), List.of()));
        List<DeclaredVariable> many = IntStream.range(0, 61)
                .mapToObj(i -> DeclaredVariable.of("x" + i, "1"))
                .toList();
        refused("FormulaWithinBounds", () -> FormulaText.define("y = x1", many));
        refused("UnitWithinBounds", () -> FormulaText.define("y = (x^20)^20", declared("x:mg")));
    }

    @Test
    void namesAreNamesAndUnique() {
        refused("VariableIsNamed", () -> DeclaredVariable.of("2x", "1"));
        refused("NameIsFree", () -> DeclaredVariable.of("sqrt", "1"));
        refused("NameIsFree", () -> FormulaText.define("y = x", declared("x:1", "x:mg")));
        refused("FormulaIsWritten", () -> FormulaText.define("  ", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mg/", "mg//L", "(mg", "m^", "7mL", "mg)", "m^-", "·"})
    void anIllWrittenUnitIsRefused(String unit) {
        refused("UnitIsWritten", () -> MeasureUnit.of(unit));
    }

    private static void refused(String rule, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    /** Written "name:unit". */
    private static List<DeclaredVariable> declared(String... variables) {
        return Stream.of(variables)
                .map(each -> each.split(":"))
                .map(parts -> DeclaredVariable.of(parts[0], parts[1]))
                .toList();
    }

    private static Map<String, BigDecimal> values(String... namesAndValues) {
        return IntStream.range(0, namesAndValues.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> namesAndValues[2 * i], i -> new BigDecimal(namesAndValues[2 * i + 1])));
    }
}

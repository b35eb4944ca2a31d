package jialing.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jialing.domain.shared.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text and every formula. */
class FormulaPropertiesTest {

    private static final List<DeclaredVariable> VARIABLES =
            List.of(DeclaredVariable.of("x", "1"), DeclaredVariable.of("ρ_1", "1"), DeclaredVariable.of("V₂", "%"));

    @Property(tries = 500)
    void decimalsAndBinaryFractionsAgree(
            @ForAll("expressions") String expression,
            @ForAll("values") BigDecimal x,
            @ForAll("values") BigDecimal rho,
            @ForAll("values") BigDecimal v) {
        DefinedFormula formula = FormulaText.define("y = " + expression, VARIABLES);
        BigDecimal decimal;
        try {
            decimal = formula.value(Map.of("x", x, "ρ_1", rho, "V₂", v));
        } catch (Refusal outsideItsDomain) {
            return;
        }
        double binary = formula.compiled().at(x.doubleValue(), rho.doubleValue(), v.doubleValue());
        // positive terms only: nothing cancels, so few digits of the sixteen are lost
        assertThat(binary / decimal.doubleValue()).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 500)
    void whatIsPrintedReadsAsTheSameFormula(
            @ForAll("signedExpressions") String expression, @ForAll("values") BigDecimal x) {
        DefinedFormula formula = FormulaText.define("y = " + expression, VARIABLES);
        DefinedFormula again = FormulaText.define(formula.written(), VARIABLES);
        assertThat(again.written()).isEqualTo(formula.written());
        var values = Map.of("x", x, "ρ_1", BigDecimal.TEN, "V₂", BigDecimal.ONE);
        assertThat(answer(again, values)).isEqualTo(answer(formula, values));
    }

    @Property(tries = 2000)
    void noTextMakesItThrowAnythingButARefusal(@ForAll("texts") String text) {
        try {
            FormulaText.define(text, VARIABLES)
                    .value(Map.of("x", BigDecimal.ONE, "ρ_1", BigDecimal.TEN, "V₂", BigDecimal.ZERO));
        } catch (Refusal refusal) {
            assertThat(refusal.rule()).isNotBlank();
            assertThat(refusal.text().zh()).isNotBlank();
        }
    }

    @Property(tries = 1000)
    void noUnitMakesItThrowAnythingButARefusal(@ForAll("units") String text) {
        try {
            MeasureUnit unit = MeasureUnit.of(text);
            assertThat(MeasureUnit.of(unit.toString())).isEqualTo(unit);
        } catch (Refusal refusal) {
            assertThat(refusal.rule()).isIn("UnitIsWritten", "UnitExists", "UnitWithinBounds");
        }
    }

    private static String answer(DefinedFormula formula, Map<String, BigDecimal> values) {
        try {
            return formula.value(values).toString();
        } catch (Refusal refusal) {
            return refusal.rule();
        }
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("20"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<String> expressions() {
        return grown("+", "*", "/");
    }

    @Provide
    Arbitrary<String> signedExpressions() {
        return grown("+", "-", "*", "/", "- -");
    }

    private static Arbitrary<String> grown(String... signs) {
        Arbitrary<String> leaf = Arbitraries.of("x", "ρ_1", "V₂", "2", "0.75", "30 [%]", "1e-2");
        return Arbitraries.recursive(() -> leaf, inner -> around(inner, signs), 0, 3);
    }

    private static Arbitrary<String> around(Arbitrary<String> inner, String... signs) {
        Arbitrary<String> binary = Combinators.combine(inner, Arbitraries.of(signs), inner)
                .as((left, sign, right) -> "(" + left + ") " + sign + " (" + right + ")");
        Arbitrary<String> called = Combinators.combine(Arbitraries.of("sqrt", "abs", "mean"), inner)
                .as((function, argument) -> function + "(" + argument + ")");
        Arbitrary<String> two = Combinators.combine(Arbitraries.of("min", "max"), inner, inner)
                .as((function, a, b) -> function + "(" + a + ", " + b + ")");
        Arbitrary<String> raised = inner.map(each -> "(" + each + ")^2");
        Arbitrary<String> chosen = Combinators.combine(inner, inner, inner)
                .as((a, b, c) -> "if(" + a + " < " + b + ", " + b + ", " + c + ")");
        return Arbitraries.oneOf(binary, binary, called, two, raised, chosen);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "y", "=", "x", "V₂", "ρ_1", "+", "-", "*", "/", "^", "²", "⁻", "(", ")", "[", "]", "mg", "1",
                        "0", "9e9", "1e99", ".", ";", "\n", "if(", "exp(", "ln(", "lg(", "sqrt(", ",", "<", "==", "a",
                        "𝑥", "\u0000")
                .list()
                .ofMaxSize(30)
                .map(each -> "y = " + String.join("", each));
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(80));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                        "m", "g", "L", "kg", "mol", "/", "·", "(", ")", "^", "-", "²", "⁻", "9", "100", "%", "CFU", " ")
                .list()
                .ofMaxSize(12)
                .map(each -> String.join("", each));
    }
}

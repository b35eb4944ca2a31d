package jialing.domain.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jialing.domain.shared.Refusal;

/** A formula whose every name and unit holds together. Calculating it again from the same values gives the same digits. */
public final class DefinedFormula {

    private static final int LARGEST_SCALE = 200;

    private final String text;
    private final List<DeclaredVariable> variables;
    private final List<FormulaLine> statements;
    private final MeasureUnit unit;
    private final CompiledFormula compiled;

    DefinedFormula(String text, List<DeclaredVariable> variables, List<FormulaLine> statements, MeasureUnit unit) {
        this.text = text;
        this.variables = variables;
        this.statements = statements;
        this.unit = unit;
        this.compiled = BlockCompiler.compile(variables, statements, unit);
    }

    /** Of the answer. */
    public MeasureUnit unit() {
        return unit;
    }

    /** In the order of declaration, which is that of {@link #compiled()}. */
    public List<DeclaredVariable> variables() {
        return variables;
    }

    /** Name of the answer: that of the last line. */
    public String answer() {
        return statements.get(statements.size() - 1).name();
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The one way of writing it: signs, blanks and brackets regular. Reading it again gives the same formula. */
    public String written() {
        return statements.stream().map(FormulaLine::written).collect(Collectors.joining("\n"));
    }

    /**
     * The answer with 34 digits.
     *
     * @param values by name, each in its declared unit
     * @throws Refusal by ValueIsGiven, DivisorIsNotZero, FunctionIsDefined or ValueWithinBounds
     */
    public BigDecimal value(Map<String, BigDecimal> values) {
        var slots = new ArrayList<BigDecimal>();
        variables.forEach(each -> slots.add(each.unit().inBase(given(each.name(), values), DecimalRun.DIGITS)));
        var run = new DecimalRun(text, slots);
        statements.forEach(each -> slots.add(each.node().value(run)));
        return unit.fromBase(slots.get(slots.size() - 1), DecimalRun.DIGITS).round(DecimalRun.ANSWER);
    }

    public CompiledFormula compiled() {
        return compiled;
    }

    private static BigDecimal given(String name, Map<String, BigDecimal> values) {
        BigDecimal value = values.get(name);
        if (value == null) {
            throw Refusal.invalid("ValueIsGiven", name, "缺少 " + name + " 的值", "The value of " + name + " is missing");
        }
        if (Math.abs((long) value.scale()) > LARGEST_SCALE || value.precision() > LARGEST_SCALE) {
            throw Refusal.invalid(
                    "ValueWithinBounds", name, name + " 的值过大或过小", "The value of " + name + " is out of bounds");
        }
        return value.round(DecimalRun.ANSWER);
    }
}

package jialing.domain.formula;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import jialing.domain.shared.Refusal;

/** The door of the language: a text and its declared variables become a formula, or are refused in words. */
public final class FormulaText {

    private static final int LONGEST = 4000;
    private static final int MOST_VARIABLES = 60;

    private FormulaText() {}

    /**
     * The answer's unit follows from the units of the variables.
     *
     * @param text lines {@code name = expression}; the last one is the answer
     * @throws Refusal naming the place in the text
     */
    public static DefinedFormula define(String text, List<DeclaredVariable> variables) {
        return define(text, variables, null);
    }

    /**
     * @param due the unit in which the answer is wanted; null for the one that follows
     * @throws Refusal naming the place in the text
     */
    public static DefinedFormula define(String text, List<DeclaredVariable> variables, MeasureUnit due) {
        mustBeBounded(text, variables);
        List<FormulaLine> statements = FormulaParser.parse(text, variables);
        var check = new UnitCheck(text, variables);
        statements.forEach(check::add);
        if (due != null) {
            check.due(statements.get(statements.size() - 1), due);
        }
        return new DefinedFormula(text, List.copyOf(variables), statements, due == null ? check.answer() : due);
    }

    private static void mustBeBounded(String text, List<DeclaredVariable> variables) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("FormulaIsWritten", "formula", "请写出公式", "Write down the formula");
        }
        if (text.length() > LONGEST || variables.size() > MOST_VARIABLES) {
            throw Refusal.invalid(
                    "FormulaWithinBounds",
                    "formula",
                    "公式不能超过 " + LONGEST + " 个字符和 " + MOST_VARIABLES + " 个变量",
                    "At most " + LONGEST + " characters and " + MOST_VARIABLES + " variables");
        }
        var names = new HashSet<String>();
        if (variables.stream().anyMatch(Objects::isNull)
                || !variables.stream().allMatch(each -> names.add(each.name()))) {
            throw Refusal.invalid("NameIsFree", "variables", "变量名重复", "Two variables have one name");
        }
    }
}

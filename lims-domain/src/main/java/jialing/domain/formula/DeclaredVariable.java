package jialing.domain.formula;

import jialing.domain.shared.Refusal;

/**
 * What a formula may read: a name and the unit in which its value is given.
 *
 * @param name a letter of any alphabet, then letters, digits, subscripts and low lines: {@code V₁}, {@code ρ}, {@code x_1}
 */
public record DeclaredVariable(String name, MeasureUnit unit) {

    private static final int LONGEST_NAME = 40;

    public DeclaredVariable {
        if (name == null || name.length() > LONGEST_NAME || !Tokens.isName(name)) {
            throw Refusal.invalid(
                    "VariableIsNamed",
                    "variables",
                    "变量名须以字母开头，只含字母、数字、下标和下划线，不超过 " + LONGEST_NAME + " 个字符",
                    "A variable's name begins with a letter and has letters, digits, subscripts and low lines, at most "
                            + LONGEST_NAME);
        }
        if (FormulaFunction.named(name).isPresent()) {
            throw Refusal.invalid(
                    "NameIsFree", "variables", "“" + name + "”是函数名，不能作变量名", "“" + name + "” is the name of a function");
        }
    }

    /** @param unit as people write it, e.g. {@code mg/L}; {@code 1} for a pure number */
    public static DeclaredVariable of(String name, String unit) {
        return new DeclaredVariable(name, MeasureUnit.of(unit));
    }
}

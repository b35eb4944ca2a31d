package jialing.domain.methods;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jialing.domain.formula.DefinedFormula;
import jialing.domain.formula.FormulaText;
import jialing.domain.formula.MeasureUnit;
import jialing.domain.shared.Refusal;

/**
 * A formula as a laboratory writes it: enough to calculate with it for ever, without asking anything else.
 *
 * @param number by which people call it; its versions share it
 * @param text in the language of {@link jialing.domain.formula}
 * @param unit of the answer
 */
public record FormulaDefinition(String number, int version, String text, List<FormulaInput> inputs, String unit) {

    /** The amount or content that was read off the calibration curve. */
    public static final String STANDARD = "standard";

    /** How many times the sample was diluted; 1 when it was not. */
    public static final String DILUTION = "dilution";

    public FormulaDefinition {
        unit = VerificationWording.given("unit", unit);
        inputs = inputs == null ? List.of() : inputs;
        if (inputs.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid("FieldFilled", "inputs", "请填写此项", "Fill this in");
        }
        inputs = List.copyOf(inputs);
        if (inputs.stream().map(FormulaInput::quantity).distinct().count() < inputs.size()) {
            throw Refusal.invalid("NameIsFree", "inputs", "同一个量只能声明一次", "A quantity is declared once");
        }
    }

    /** @throws Refusal naming the place in the text */
    public DefinedFormula defined() {
        return FormulaText.define(
                text, inputs.stream().map(FormulaInput::variable).toList(), MeasureUnit.of(unit));
    }

    /** The input that reads this quantity. */
    public Optional<FormulaInput> reading(String quantity) {
        return inputs.stream().filter(each -> each.quantity().equals(quantity)).findFirst();
    }
}

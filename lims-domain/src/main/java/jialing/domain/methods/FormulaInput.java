package jialing.domain.methods;

import jialing.domain.formula.DeclaredVariable;

/**
 * An input of a written formula.
 *
 * @param symbol by which the text calls it: {@code V₁}
 * @param quantity what is read at the bench, by its name there: {@code titrant}
 * @param unit in which it is read there, {@code 1} for a pure number
 */
public record FormulaInput(String symbol, String quantity, String unit) {

    public FormulaInput {
        symbol = VerificationWording.given("inputs.symbol", symbol);
        quantity = VerificationWording.given("inputs.quantity", quantity);
        unit = VerificationWording.given("inputs.unit", unit);
    }

    DeclaredVariable variable() {
        return DeclaredVariable.of(symbol, unit);
    }
}

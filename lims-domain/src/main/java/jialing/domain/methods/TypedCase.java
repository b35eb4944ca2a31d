package jialing.domain.methods;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import jialing.domain.shared.Refusal;

/**
 * A case that a person types, with the answer that is due.
 *
 * @param source where the answer is known from: an example of the standard, a calculation by hand
 * @param values by the formula's symbols
 * @param due in the formula's unit, with as many digits as it is known with
 */
public record TypedCase(String source, Map<String, BigDecimal> values, BigDecimal due) {

    private static final int MOST_DIGITS = 40;

    public TypedCase {
        source = VerificationWording.given("cases.source", source);
        values = values == null ? Map.of() : new HashMap<>(values);
        values.values().forEach(each -> mustBeKept("cases.values", each));
        mustBeKept("cases.due", due);
        values = Map.copyOf(values);
    }

    private static void mustBeKept(String field, BigDecimal value) {
        if (value == null || value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw Refusal.invalid(
                    "NumberCanBeKept",
                    field,
                    "请填写数字，最多 " + MOST_DIGITS + " 位",
                    "Give a number of at most " + MOST_DIGITS + " digits");
        }
    }
}

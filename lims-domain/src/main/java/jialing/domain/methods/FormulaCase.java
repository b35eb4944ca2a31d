package jialing.domain.methods;

import java.math.BigDecimal;
import java.util.Map;
import jialing.domain.shared.Text;

/**
 * One line of a regression run.
 *
 * @param typed whether a person typed it, with the answer that is due; else it was read at the bench
 * @param source where it is known from: a worked example of the standard, or batch and position
 * @param values by the formula's symbols
 * @param due the answer that is due, or the one on record
 * @param answer with all its digits, in the unit of {@code due}; null when there is none
 * @param refusal why there is no answer, else null
 * @param agrees whether the two are the same in the digits that are reported
 */
public record FormulaCase(
        boolean typed,
        String source,
        Map<String, BigDecimal> values,
        BigDecimal due,
        String unit,
        BigDecimal answer,
        Text refusal,
        boolean agrees) {}

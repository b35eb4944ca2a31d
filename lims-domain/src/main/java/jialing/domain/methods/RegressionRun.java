package jialing.domain.methods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import jialing.domain.catalogue.Unit;
import jialing.domain.formula.DefinedFormula;
import jialing.domain.methods.BenchRecord.RecordedContent;
import jialing.domain.shared.Refusal;

/** Calculates cases with a version. A case that it cannot calculate differs, and says why. */
final class RegressionRun {

    private final FormulaDefinition definition;
    private final DefinedFormula formula;

    RegressionRun(FormulaDefinition definition) {
        this.definition = definition;
        this.formula = definition.defined();
    }

    /** Agrees when it is the same to the last digit of what is due, rounded by GB/T 8170-2008. */
    FormulaCase typed(TypedCase given) {
        Map<String, BigDecimal> values = given.values();
        try {
            BigDecimal answer = formula.value(values);
            boolean agrees =
                    answer.setScale(given.due().scale(), RoundingMode.HALF_EVEN).compareTo(given.due()) == 0;
            return new FormulaCase(true, given.source(), values, given.due(), definition.unit(), answer, null, agrees);
        } catch (Refusal refusal) {
            return new FormulaCase(
                    true, given.source(), values, given.due(), definition.unit(), null, refusal.text(), false);
        }
    }

    /** Agrees when it is the same in the significant digits that are reported. */
    FormulaCase recorded(RecordedContent known) {
        Map<String, BigDecimal> values = values(known);
        try {
            BigDecimal answer = Unit.of(definition.unit()).convert(formula.value(values), Unit.of(known.unit()));
            var digits = new MathContext(known.digits(), RoundingMode.HALF_EVEN);
            boolean agrees = answer.round(digits).compareTo(known.content().round(digits)) == 0;
            return new FormulaCase(false, known.place(), values, known.content(), known.unit(), answer, null, agrees);
        } catch (Refusal refusal) {
            return new FormulaCase(
                    false, known.place(), values, known.content(), known.unit(), null, refusal.text(), false);
        }
    }

    private Map<String, BigDecimal> values(RecordedContent known) {
        var values = new HashMap<String, BigDecimal>();
        definition.inputs().stream()
                .filter(each -> known.values().containsKey(each.quantity()))
                .forEach(each -> values.put(each.symbol(), known.values().get(each.quantity())));
        return values;
    }
}

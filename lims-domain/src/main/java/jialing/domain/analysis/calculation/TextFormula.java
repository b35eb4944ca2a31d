package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.formula.DefinedFormula;
import jialing.domain.methods.FormulaDefinition;

/** A formula that a laboratory has written. Its text is taken apart once; a value that it cannot take is refused in words. */
public final class TextFormula implements Formula {

    private final FormulaDefinition definition;
    private final DefinedFormula defined;

    public TextFormula(FormulaDefinition definition) {
        this.definition = definition;
        this.defined = definition.defined();
    }

    @Override
    public String id() {
        return definition.number();
    }

    @Override
    public int version() {
        return definition.version();
    }

    @Override
    public String equation() {
        return definition.text().lines().map(String::strip).collect(Collectors.joining("; "));
    }

    @Override
    public List<Input> needs() {
        Stream<Input> declared = definition.inputs().stream()
                .map(each -> each.quantity())
                .filter(name -> !name.equals(FormulaDefinition.STANDARD) && !name.equals(FormulaDefinition.DILUTION))
                .map(Input::ofKey);
        return Stream.concat(declared, readsOffCurve() ? Stream.of(Input.RESPONSE) : Stream.empty())
                .distinct()
                .toList();
    }

    /** What is declared is needed; the curve alone takes a blank or an internal standard when it is given. */
    @Override
    public List<Input> allows() {
        return readsOffCurve() ? List.of(Input.BLANK, Input.INTERNAL_STANDARD) : List.of();
    }

    @Override
    public String unit() {
        return definition.unit();
    }

    @Override
    public boolean takesDilution() {
        return definition.reading(FormulaDefinition.DILUTION).isPresent();
    }

    @Override
    public boolean readsOffCurve() {
        return definition.reading(FormulaDefinition.STANDARD).isPresent();
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        Map<String, BigDecimal> known = quantities(inputs, curve);
        var values = new HashMap<String, BigDecimal>();
        definition.inputs().stream()
                .filter(each -> known.containsKey(each.quantity()))
                .forEach(each -> values.put(each.symbol(), known.get(each.quantity())));
        return defined.value(values);
    }

    /**
     * What a reading gives to any written formula, by the name at the bench.
     *
     * @param curve null when it was read off none
     */
    public static Map<String, BigDecimal> quantities(Inputs inputs, CalibrationCurve curve) {
        var known = new HashMap<>(inputs.values());
        known.put(FormulaDefinition.DILUTION, inputs.dilution());
        if (curve != null) {
            known.put(FormulaDefinition.STANDARD, curve.standardFor(CurveConcentration.responseOf(inputs)));
        }
        return known;
    }
}

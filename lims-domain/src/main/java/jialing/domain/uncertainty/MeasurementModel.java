package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jialing.domain.formula.DefinedFormula;
import jialing.domain.formula.FormulaText;
import jialing.domain.formula.MeasureUnit;
import jialing.domain.shared.Refusal;
import jialing.domain.uncertainty.rules.CorrelationsAreConsistent;

/**
 * The measurement as a function of its input quantities, Y = f(X₁, …, Xₙ) (JCGM 100:2008 4.1).
 *
 * @param formula in the language of {@link FormulaText}
 * @param unit in which the measurand is given
 */
public record MeasurementModel(
        String formula, String unit, List<InputQuantity> inputs, List<Correlation> correlations) {

    private static final int MOST_INPUTS = 40;

    public MeasurementModel {
        inputs = inputs == null ? List.of() : inputs;
        correlations = correlations == null ? List.of() : correlations;
        if (inputs.isEmpty() || inputs.size() > MOST_INPUTS || inputs.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid("ModelHasInputs", "inputs", "须有 1 至 40 个输入量", "A model has 1 to 40 inputs");
        }
        inputs = List.copyOf(inputs);
        if (correlations.size() > MOST_INPUTS * MOST_INPUTS
                || correlations.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid(
                    "ListCanBeKept", "correlations", "相关系数过多或有空项", "Too many correlations, or an empty one");
        }
        correlations = List.copyOf(correlations);
    }

    public static MeasurementModel of(String formula, String unit, InputQuantity... inputs) {
        return new MeasurementModel(formula, unit, List.of(inputs), List.of());
    }

    /** @throws Refusal by the rules of the language */
    DefinedFormula defined() {
        return FormulaText.define(
                formula, inputs.stream().map(InputQuantity::variable).toList(), MeasureUnit.of(unit));
    }

    Map<String, BigDecimal> estimates() {
        return inputs.stream().collect(Collectors.toMap(InputQuantity::name, InputQuantity::estimate));
    }

    boolean isCorrelated() {
        return correlations.stream()
                .anyMatch(each -> each.r() != null && each.r().signum() != 0);
    }

    /**
     * The matrix of correlation coefficients in the order of the inputs.
     *
     * @throws Refusal by {@link CorrelationsAreConsistent}
     */
    BigDecimal[][] matrix() {
        int n = inputs.size();
        Map<String, Integer> index = new HashMap<>();
        IntStream.range(0, n).forEach(i -> index.put(inputs.get(i).name(), i));
        var matrix = new BigDecimal[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = i == j ? BigDecimal.ONE : BigDecimal.ZERO;
            }
        }
        for (Correlation each : correlations) {
            Integer i = index.get(each.first());
            Integer j = index.get(each.second());
            if (i == null || j == null || i.equals(j) || each.r() == null) {
                throw Refusal.invalid(
                        "CorrelationNamesTwoInputs",
                        "correlations",
                        "相关系数须指明两个不同的输入量：" + each.first() + "、" + each.second(),
                        "A correlation names two different inputs: " + each.first() + ", " + each.second());
            }
            matrix[i][j] = each.r();
            matrix[j][i] = each.r();
        }
        new CorrelationsAreConsistent().require(matrix);
        return matrix;
    }
}

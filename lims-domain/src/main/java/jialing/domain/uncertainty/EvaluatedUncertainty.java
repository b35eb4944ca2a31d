package jialing.domain.uncertainty;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;

/**
 * What follows from an {@link EvaluationInput}, always the same.
 *
 * @param unit of an absolute U
 * @param relative whether U is in percent of the value
 * @param expanded U as printed
 * @param factor k; of Monte Carlo U / u
 * @param budget null for top-down
 * @param drawn null where nothing was drawn
 * @param check of the law of propagation against the draws; null where nothing was drawn
 * @param routine null for a model
 */
public record EvaluatedUncertainty(
        String unit,
        boolean relative,
        BigDecimal expanded,
        BigDecimal factor,
        UncertaintyBudget budget,
        MonteCarloResult drawn,
        PropagationCheck check,
        TopDownResult routine) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** @throws Refusal when the model or the data do not hold together */
    public static EvaluatedUncertainty of(EvaluationInput input) {
        return input.basis() == EvaluationBasis.TOP_DOWN ? ofRoutine(input.routine()) : ofModel(input);
    }

    private static EvaluatedUncertainty ofRoutine(TopDownInput input) {
        TopDownResult result = TopDownResult.of(input);
        return new EvaluatedUncertainty(
                input.unit(), result.relative(), result.reported(), TWO, null, null, null, result);
    }

    private static EvaluatedUncertainty ofModel(EvaluationInput input) {
        MeasurementModel model = input.model();
        UncertaintyBudget budget = UncertaintyBudget.of(model, input.coverage());
        MonteCarloResult drawn = input.draws() == null
                ? null
                : MonteCarlo.run(
                        model, input.draws(), input.seed(), input.coverage().probability());
        PropagationCheck check = drawn == null ? null : drawn.check(budget, input.coverage());
        boolean byDraws = input.basis() == EvaluationBasis.MONTE_CARLO;
        BigDecimal expanded = byDraws ? halfOfShortest(drawn) : budget.expanded();
        BigDecimal factor = byDraws ? expanded.divide(drawn.uncertainty(), InputQuantity.DIGITS) : budget.factor();
        return new EvaluatedUncertainty(
                model.unit(),
                input.relative(),
                printed(expanded, budget.value(), input.relative()),
                factor,
                budget,
                drawn,
                check,
                null);
    }

    private static BigDecimal halfOfShortest(MonteCarloResult drawn) {
        return drawn.shortestHigh().subtract(drawn.shortestLow()).divide(TWO);
    }

    private static BigDecimal printed(BigDecimal expanded, BigDecimal value, boolean relative) {
        if (!relative) {
            return ReportedUncertainty.of(value, expanded).expanded();
        }
        if (value.signum() == 0) {
            throw Refusal.invalid(
                    "RelativeToSomething",
                    "relative",
                    "被测量的估计值为零，不能用相对不确定度",
                    "Of a value of zero no part can be given");
        }
        BigDecimal percent = expanded.multiply(HUNDRED).divide(value.abs(), InputQuantity.DIGITS);
        return ReportedUncertainty.of(BigDecimal.ZERO, percent).expanded();
    }
}

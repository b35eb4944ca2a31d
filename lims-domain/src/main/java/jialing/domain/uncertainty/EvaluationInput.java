package jialing.domain.uncertainty;

import jialing.domain.shared.Refusal;

/**
 * What an evaluation starts from: a model, or what routine has shown.
 *
 * @param model null for top-down
 * @param coverage null: k = 2
 * @param relative whether a model's U is kept in percent of its value (null: it is not); routine data say it themselves
 * @param draws of Monte Carlo beside the law of propagation; null: none, unless it is the basis
 * @param seed of the draws; null: 1
 * @param routine null for a model
 */
public record EvaluationInput(
        EvaluationBasis basis,
        MeasurementModel model,
        Coverage coverage,
        Boolean relative,
        Integer draws,
        Integer seed,
        TopDownInput routine) {

    public EvaluationInput {
        basis = basis == null ? EvaluationBasis.PROPAGATION : basis;
        coverage = coverage == null ? Coverage.TWO : coverage;
        relative = Boolean.TRUE.equals(relative);
        seed = seed == null ? Integer.valueOf(1) : seed;
        if (basis == EvaluationBasis.MONTE_CARLO && draws == null) {
            draws = MonteCarlo.USUAL_DRAWS;
        }
        boolean topDown = basis == EvaluationBasis.TOP_DOWN;
        if (topDown ? routine == null : model == null) {
            throw Refusal.invalid(
                    "FieldFilledIn",
                    topDown ? "routine" : "model",
                    topDown ? "请填写控制样、平行双样和偏倚数据" : "请写出测量模型",
                    topDown ? "Give the data of control samples, duplicates and bias" : "Write down the model");
        }
    }
}

package jialing.domain.radioactivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import jialing.domain.shared.Decimals;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * What can be told at all (ISO 11929-1:2019): from the decision threshold on there is something, from the detection limit on it would
 * have been seen. Both errors have a probability of 5 %: k = 1.645.
 *
 * @param decisionThreshold y*, in the unit of the activity: found above it, the nuclide is there
 * @param detectionLimit y#, the smallest true value that is seen with 95 %; empty when the factor is so uncertain that there is none
 */
public record CharacteristicLimits(BigDecimal decisionThreshold, Optional<BigDecimal> detectionLimit) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final int STEPS = 100;

    /** Quantile of the normal distribution for 95 %, as the standard writes it. */
    static final BigDecimal QUANTILE = new BigDecimal("1.645");

    public static CharacteristicLimits of(CountedActivity activity) {
        BigDecimal threshold = decisionThreshold(activity);
        return new CharacteristicLimits(threshold, detectionLimit(activity, threshold));
    }

    /** {@code y* = k ũ(0)}, in the unit of the activity. */
    public static BigDecimal decisionThreshold(CountedActivity activity) {
        return QUANTILE.multiply(activity.varianceIfTrue(BigDecimal.ZERO).sqrt(DIGITS), DIGITS);
    }

    /** {@code y# = y* + k ũ(y#)}, implicit in y#. */
    private static Optional<BigDecimal> detectionLimit(CountedActivity activity, BigDecimal threshold) {
        BigDecimal spread = QUANTILE.pow(2).multiply(activity.factor().relativeVariance(), DIGITS);
        if (spread.compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        // ũ² is a parabola, so the limit lies below (2y* + k² w / t_g) / (1 − k² u_rel²); twice that brackets it
        BigDecimal bracket = threshold
                .add(threshold)
                .add(QUANTILE.pow(2)
                        .multiply(activity.factor().value())
                        .divide(activity.gross().seconds(), DIGITS))
                .multiply(BigDecimal.valueOf(2))
                .divide(BigDecimal.ONE.subtract(spread), DIGITS);
        UnivariateFunction excess = limit -> limit
                - threshold.doubleValue()
                - QUANTILE.doubleValue()
                        * Math.sqrt(activity.varianceIfTrue(BigDecimal.valueOf(limit))
                                .doubleValue());
        double relative = 1e-14;
        double found = new BracketingNthOrderBrentSolver(relative, bracket.doubleValue() * relative, 5)
                .solve(STEPS, excess, threshold.doubleValue(), bracket.doubleValue());
        return Optional.of(Decimals.of(found));
    }
}

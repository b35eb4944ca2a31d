package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The law of propagation held against Monte Carlo (JCGM 101:2008 8.1).
 *
 * @param tolerance δ: half of the last of two significant digits of u (7.9.2)
 * @param lowDifference |y − U − y_low|
 * @param highDifference |y + U − y_high|
 */
public record PropagationCheck(
        BigDecimal tolerance, BigDecimal lowDifference, BigDecimal highDifference, boolean confirmed) {

    private static final int DIGITS = 2;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The budget's interval is that of its own probability, whatever factor is printed. */
    static PropagationCheck of(MonteCarloResult drawn, UncertaintyBudget budget, Coverage coverage) {
        BigDecimal factor = new Coverage(null, coverage.probability()).factorFor(budget.effectiveFreedom());
        BigDecimal expanded = factor.multiply(budget.combined());
        BigDecimal tolerance = tolerance(drawn.uncertainty());
        BigDecimal low = budget.value().subtract(expanded).subtract(drawn.low()).abs(InputQuantity.DIGITS);
        BigDecimal high = budget.value().add(expanded).subtract(drawn.high()).abs(InputQuantity.DIGITS);
        boolean confirmed = low.compareTo(tolerance) <= 0 && high.compareTo(tolerance) <= 0;
        return new PropagationCheck(tolerance, low, high, confirmed);
    }

    /** u = c·10^l with c of two digits; δ = 10^l / 2. */
    static BigDecimal tolerance(BigDecimal uncertainty) {
        BigDecimal rounded = uncertainty.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - DIGITS;
        return HALF.scaleByPowerOfTen(exponent);
    }
}

package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the drawn distribution shows (JCGM 101:2008 7.6, 7.7).
 *
 * @param seed drawing again with it gives the same digits
 * @param mean y
 * @param uncertainty u(y)
 * @param low of the probabilistically symmetric coverage interval
 * @param shortestLow of the shortest coverage interval
 */
public record MonteCarloResult(
        int draws,
        int seed,
        BigDecimal probability,
        BigDecimal mean,
        BigDecimal uncertainty,
        BigDecimal low,
        BigDecimal high,
        BigDecimal shortestLow,
        BigDecimal shortestHigh,
        List<HistogramBar> histogram) {

    /**
     * Whether the law of propagation is confirmed: both ends of its interval lie within the tolerance δ of the drawn one's (JCGM 101:2008
     * 8.1).
     */
    public PropagationCheck check(UncertaintyBudget budget, Coverage coverage) {
        return PropagationCheck.of(this, budget, coverage);
    }
}

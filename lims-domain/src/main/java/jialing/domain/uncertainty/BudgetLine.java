package jialing.domain.uncertainty;

import java.math.BigDecimal;

/**
 * One input in the budget.
 *
 * @param uncertainty standard uncertainty, in the input's unit
 * @param degreesOfFreedom null: as many as one likes
 * @param sensitivity ∂f/∂x, in the measurand's unit over the input's
 * @param contribution |c·u|, in the measurand's unit
 * @param share of the combined variance, in percent; correlated inputs have more or less in common, so shares need not add to 100
 */
public record BudgetLine(
        String name,
        String unit,
        BigDecimal estimate,
        DistributionKind kind,
        BigDecimal uncertainty,
        BigDecimal degreesOfFreedom,
        BigDecimal sensitivity,
        BigDecimal contribution,
        BigDecimal share,
        String source) {}

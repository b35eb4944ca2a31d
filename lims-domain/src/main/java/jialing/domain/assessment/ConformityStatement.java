package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jialing.domain.catalogue.LimitOperator;
import jialing.domain.planning.DecisionRule;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * A measured value with its uncertainty before the limits that it must keep. Limits, value and uncertainty are in one unit.
 *
 * @param expanded U = 2 u, the uncertainty with a coverage of about 95 %; above zero
 * @param low null where there is no lower limit; so {@code high}
 */
public record ConformityStatement(BigDecimal value, BigDecimal expanded, BigDecimal low, BigDecimal high) {

    private static final BigDecimal COVERAGE_FACTOR = BigDecimal.valueOf(2);

    /** A probability is worth no more digits than the uncertainty that it comes from. */
    private static final MathContext PROBABILITY_DIGITS = new MathContext(4);

    /** A bound that is itself left out, and a range that must not be reached, have no guard band here. */
    private static final Set<LimitOperator> GUARDED =
            EnumSet.of(LimitOperator.AT_MOST, LimitOperator.AT_LEAST, LimitOperator.BETWEEN);

    /** Empty where uncertainty is not stated, or where the requirement has no guard band. */
    static Optional<ConformityStatement> of(Determinand determinand, Requirement requirement) {
        BigDecimal expanded = determinand.expandedUncertainty();
        boolean comparable = GUARDED.contains(requirement.operator());
        return expanded == null || expanded.signum() <= 0 || !comparable
                ? Optional.empty()
                : determinand
                        .amount()
                        .map(amount -> new ConformityStatement(
                                determinand.unit().convert(amount, requirement.unit()),
                                determinand.unit().convert(expanded, requirement.unit()),
                                requirement.operator().needsLow() ? requirement.low() : null,
                                requirement.operator().needsHigh() ? requirement.high() : null));
    }

    public ConformityOutcome by(DecisionRule rule) {
        boolean kept = distance().signum() >= 0;
        boolean clear = distance().abs().compareTo(expanded) >= 0;
        return switch (rule) {
            case SIMPLE_ACCEPTANCE -> kept ? ConformityOutcome.PASS : ConformityOutcome.FAIL;
            case GUARDED_ACCEPTANCE -> kept && clear ? ConformityOutcome.PASS : ConformityOutcome.FAIL;
            case GUARD_BANDS_ON_BOTH_SIDES -> conditional(kept, clear);
        };
    }

    private ConformityOutcome conditional(boolean kept, boolean clear) {
        if (kept) {
            return clear ? ConformityOutcome.PASS : ConformityOutcome.CONDITIONAL_PASS;
        }
        // exactly U beyond the limit is still within the band: to fail it must be exceeded by more
        return distance().abs().compareTo(expanded) > 0 ? ConformityOutcome.FAIL : ConformityOutcome.CONDITIONAL_FAIL;
    }

    /** Probability that the true value keeps the limits, for a normally distributed value (JCGM 106:2012 7.2 to 7.4). */
    public BigDecimal probabilityOfConformity() {
        var distribution = new NormalDistribution(
                value.doubleValue(), expanded.divide(COVERAGE_FACTOR).doubleValue());
        double upTo = high == null ? 1 : distribution.cumulativeProbability(high.doubleValue());
        double below = low == null ? 0 : distribution.cumulativeProbability(low.doubleValue());
        return BigDecimal.valueOf(upTo - below).round(PROBABILITY_DIGITS);
    }

    /** Probability that the statement made by simple acceptance is wrong (specific risk, JCGM 106:2012 9.3). */
    public BigDecimal specificRisk() {
        BigDecimal conformity = probabilityOfConformity();
        return by(DecisionRule.SIMPLE_ACCEPTANCE) == ConformityOutcome.PASS
                ? BigDecimal.ONE.subtract(conformity)
                : conformity;
    }

    /** From the nearer limit: above zero within, below zero beyond. */
    private BigDecimal distance() {
        BigDecimal fromLow = low == null ? null : value.subtract(low);
        BigDecimal fromHigh = high == null ? null : high.subtract(value);
        if (fromLow == null) {
            return fromHigh;
        }
        return fromHigh == null ? fromLow : fromLow.min(fromHigh);
    }
}

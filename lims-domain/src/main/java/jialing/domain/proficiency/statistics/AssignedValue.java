package jialing.domain.proficiency.statistics;

import java.math.BigDecimal;
import java.util.Objects;
import jialing.domain.proficiency.ValueOrigin;

/**
 * What the results of a round are held against, x_pt (ISO 13528:2022 clause 7).
 *
 * @param value in the unit of the round
 * @param standardUncertainty u(x_pt) in the same unit
 */
public record AssignedValue(ValueOrigin origin, BigDecimal value, BigDecimal standardUncertainty) {

    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.3");

    public AssignedValue {
        Objects.requireNonNull(value);
        if (standardUncertainty.signum() < 0) {
            throw new IllegalArgumentException("an uncertainty is not negative");
        }
    }

    public static AssignedValue ofConsensus(RobustEstimate estimate) {
        return new AssignedValue(ValueOrigin.PARTICIPANTS, estimate.mean(), estimate.standardUncertainty());
    }

    /** Whether its uncertainty may be left out of the scores: u(x_pt) ≤ 0.3 σ_pt (9.2.1). */
    public boolean isCertainEnoughFor(BigDecimal proficiencyDeviation) {
        return standardUncertainty.compareTo(NEGLIGIBLE.multiply(proficiencyDeviation)) <= 0;
    }
}

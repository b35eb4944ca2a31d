package jialing.domain.proficiency.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether the items are at the end of a round what they were when they were sent (ISO 13528:2022 B.5).
 *
 * @param before mean of the determinations before the round, usually that of the homogeneity test
 * @param after mean of those at its end
 */
public record Stability(BigDecimal before, BigDecimal after) {

    private static final BigDecimal SMALL = new BigDecimal("0.3");

    public static Stability of(Homogeneity homogeneity, List<BigDecimal> after) {
        return new Stability(homogeneity.mean(), PlainStatistics.mean(after));
    }

    /** Signed, in the unit of the round. */
    public BigDecimal change() {
        return after.subtract(before);
    }

    /** |y₁ − y₂| ≤ 0.3 σ_pt. */
    public boolean isSufficientFor(BigDecimal proficiencyDeviation) {
        return change().abs().compareTo(SMALL.multiply(proficiencyDeviation)) <= 0;
    }
}

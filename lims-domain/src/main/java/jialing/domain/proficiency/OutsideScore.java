package jialing.domain.proficiency;

import static jialing.domain.proficiency.statistics.Score.en;
import static jialing.domain.proficiency.statistics.Score.z;
import static jialing.domain.proficiency.statistics.Score.zPrime;
import static jialing.domain.proficiency.statistics.Score.zeta;

import java.math.BigDecimal;
import jialing.domain.proficiency.OutsideRound.OutsideResult;
import jialing.domain.proficiency.statistics.AssignedValue;
import jialing.domain.proficiency.statistics.Score;

/** What follows from the figures of an outside provider's report, to be held against the score that stands in it. */
final class OutsideScore {

    private static final BigDecimal COVERAGE = BigDecimal.valueOf(2);

    private OutsideScore() {}

    /** @param result with all figures that its kind of score needs */
    static Score of(OutsideResult result) {
        BigDecimal uncertainty = result.assignedUncertainty() == null ? BigDecimal.ZERO : result.assignedUncertainty();
        var assigned = new AssignedValue(ValueOrigin.EXPERT_LABORATORIES, result.assigned(), uncertainty);
        return switch (result.kind()) {
            case Z -> z(result.result(), assigned, result.deviation());
            case Z_PRIME -> zPrime(result.result(), assigned, result.deviation());
            case ZETA -> zeta(result.result(), result.expandedUncertainty().divide(COVERAGE), assigned);
            case EN -> en(result.result(), result.expandedUncertainty(), assigned, uncertainty.multiply(COVERAGE));
        };
    }
}

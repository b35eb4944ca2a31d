package jialing.domain.proficiency;

import java.math.BigDecimal;
import java.util.List;

/**
 * What came out of a round, laboratories by their codes.
 *
 * @param blunders taken out before anything was calculated
 */
public record RoundEvaluation(List<MeasurandOutcome> measurands, List<Blunder> blunders) {

    /** Why nobody is scored in a measurand. */
    public enum NotScored {
        /** The items were not at the end what they were (ISO 13528:2022 B.5). */
        UNSTABLE,
        /** Fewer than twelve results make no consensus (ISO 13528:2022 7.7, annex D). */
        TOO_FEW,
        /** σ_pt is zero, or the level says nothing about it. */
        NO_DEVIATION
    }

    /**
     * All figures in the unit of the measurand; null where there are none.
     *
     * @param results how many numbers were entered, blunders left out
     * @param belowDetectionLimit how many results are no numbers
     * @param robustMean x*, @param robustDeviation s* of Algorithm A
     * @param assigned x_pt, @param assignedUncertainty u(x_pt), standard
     * @param betweenItems s_s, @param change of the items until the end of the round
     * @param deviation σ_pt as scored by, widened where the items differ among themselves
     * @param widened whether it is
     * @param negligible whether u(x_pt) ≤ 0.3 σ_pt; where not, scores are z′
     */
    public record MeasurandOutcome(
            Measurand measurand,
            ValueOrigin origin,
            String source,
            DeviationOrigin deviationOrigin,
            int results,
            int belowDetectionLimit,
            BigDecimal robustMean,
            BigDecimal robustDeviation,
            BigDecimal assigned,
            BigDecimal assignedUncertainty,
            BigDecimal betweenItems,
            BigDecimal change,
            BigDecimal deviation,
            boolean widened,
            boolean negligible,
            NotScored notScored,
            List<CodedScore> scores,
            List<DensityPoint> density) {}

    /**
     * @param code of the laboratory
     * @param expandedUncertainty as it stated, or null
     * @param zeta null where it stated none
     */
    public record CodedScore(
            String code,
            BigDecimal result,
            BigDecimal expandedUncertainty,
            ScoreKind kind,
            BigDecimal score,
            ScoreGrade grade,
            BigDecimal zeta,
            boolean blunder) {}

    /** @param density per unit of the measurand */
    public record DensityPoint(BigDecimal value, BigDecimal density) {}
}

package jialing.domain.proficiency;

import java.math.BigDecimal;

/**
 * What a laboratory found for a measurand.
 *
 * @param value in the unit of the measurand; of a result below it, the laboratory's detection limit
 * @param belowDetectionLimit such a result is kept, and not scored as a number
 * @param expandedUncertainty in the same unit with k = 2; null when the laboratory states none
 * @param method by which, as the laboratory names it
 */
public record EnteredResult(
        Integer measurand,
        BigDecimal value,
        Boolean belowDetectionLimit,
        BigDecimal expandedUncertainty,
        String method) {

    boolean counts() {
        return !Boolean.TRUE.equals(belowDetectionLimit);
    }
}

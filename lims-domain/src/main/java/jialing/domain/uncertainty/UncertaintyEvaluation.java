package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signed evaluation. It holds for values in its band from its day on, until a later one of the same band does.
 *
 * @param version within method, analyte, matrix and band, from 1
 * @param low of the band, included; null: from zero on
 * @param high of the band, excluded; null: without end
 * @param unit of the band, and of an absolute U
 * @param expanded U, in percent when relative
 * @param factor k
 * @param statement version of the statement of responsibility it was signed under
 */
public record UncertaintyEvaluation(
        UUID id,
        String organisation,
        String method,
        String analyte,
        String matrix,
        int version,
        BigDecimal low,
        BigDecimal high,
        String unit,
        boolean relative,
        BigDecimal expanded,
        BigDecimal factor,
        EvaluationBasis basis,
        LocalDate validFrom,
        String reason,
        String person,
        String statement,
        Instant signedAt) {

    /** Whether a value, in {@link #unit}, lies in the band. */
    public boolean holdsFor(BigDecimal value) {
        return (low == null || value.compareTo(low) >= 0) && (high == null || value.compareTo(high) < 0);
    }

    /** U of a value, in {@link #unit}, with two significant digits. */
    public BigDecimal expandedAt(BigDecimal value) {
        if (!relative) {
            return expanded;
        }
        BigDecimal part = value.abs().multiply(expanded).movePointLeft(2);
        return part.signum() == 0 ? part : ReportedUncertainty.of(value, part).expanded();
    }
}

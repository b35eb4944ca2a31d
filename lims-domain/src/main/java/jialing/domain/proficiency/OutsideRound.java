package jialing.domain.proficiency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Sent;

/**
 * A round that somebody outside the network provided, from the provider's report.
 *
 * @param id a UUID of version 7 from the device
 * @param evaluatedOn date of the report
 */
public record OutsideRound(
        UUID id, String provider, String round, LocalDate evaluatedOn, String matrix, List<OutsideResult> results) {

    public OutsideRound {
        results = Sent.all(results);
    }

    /**
     * A line of the report; figures in {@code unit}.
     *
     * @param expandedUncertainty that the laboratory stated (k = 2)
     * @param assignedUncertainty u(x_pt), standard
     * @param deviation σ_pt
     * @param score as the provider reports it
     */
    public record OutsideResult(
            String analyte,
            String unit,
            BigDecimal result,
            BigDecimal expandedUncertainty,
            BigDecimal assigned,
            BigDecimal assignedUncertainty,
            BigDecimal deviation,
            ScoreKind kind,
            BigDecimal score) {}
}

package jialing.domain.partners;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.ResultValue;

/**
 * A result as a partner delivered it, with those who answer for it.
 *
 * @param row in the file
 * @param detectionLimit null when none was told; in the result's unit, as is the uncertainty
 * @param uncertainty expanded, k = 2; null when none was told
 */
public record DeliveredResult(
        int row,
        String sampleCode,
        String site,
        String matrix,
        Instant sampledAt,
        List<UUID> samplers,
        Instant receivedAt,
        String analyte,
        String method,
        ResultValue value,
        String unit,
        BigDecimal detectionLimit,
        BigDecimal uncertainty,
        Instant analysedAt,
        UUID analyst,
        String instrument,
        String batch,
        String report,
        String remark) {}

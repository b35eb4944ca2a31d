package jialing.domain.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * A released result with everything that somebody outside needs to use it.
 *
 * @param value as it was reported, with its qualifier
 * @param operator {@code <} below the detection limit, else null
 * @param detectionLimit in the unit of the result, null if the method has none
 * @param version of the result, from 1
 * @param method by which it was determined in the laboratory, null for a reading in the field
 * @param instrument with which it was read in the field, null for the laboratory
 * @param subcontractor name of the other laboratory that found it; null for an own result, and in rows from before it was told
 */
public record PublishedResult(
        UUID resultId,
        int version,
        String organisation,
        String reportNumber,
        String replacesReport,
        String siteCode,
        String siteName,
        String waterBody,
        BigDecimal lon,
        BigDecimal lat,
        String sampleCode,
        Instant sampledAt,
        Instant signedAt,
        String analyte,
        Text analyteName,
        String method,
        Text methodTitle,
        String instrument,
        String value,
        String operator,
        String detectionLimit,
        String unit,
        Text subcontractor)
        implements Told {}

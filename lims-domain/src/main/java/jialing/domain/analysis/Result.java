package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the laboratory found for an analyte in a position, with everything the number came from. Versions follow each other; the
 * highest one counts, the others stay.
 *
 * @param unrounded the content with all its digits, null when there is none
 * @param roundingRule e.g. {@code GB/T 8170-2008 D3 S3}
 * @param detectionLimit in force for this result, in its unit and for its dilution; null when the method has none
 * @param interval how well the value is known; null where its readings do not tell
 * @param readings the raw records it was calculated from
 * @param reason of an amendment, else null
 */
public record Result(
        UUID id,
        UUID batch,
        int round,
        UUID position,
        String analyte,
        int version,
        ResultValue value,
        BigDecimal unrounded,
        String unit,
        String method,
        String roundingRule,
        int roundingVersion,
        String formula,
        int formulaVersion,
        UUID calibration,
        BigDecimal detectionLimit,
        ResultInterval interval,
        List<UUID> readings,
        Set<ResultFlag> flags,
        String reason,
        Instant recordedAt) {

    /** Null where the readings do not tell. */
    public String printedInterval() {
        return interval == null ? null : interval.printed();
    }

    /** Null for what was not counted. */
    public BigDecimal decisionThreshold() {
        return interval == null ? null : interval.decisionThreshold();
    }
}

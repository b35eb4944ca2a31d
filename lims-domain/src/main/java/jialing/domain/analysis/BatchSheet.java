package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A batch as the analyst and those who review it see it: positions by analytes, with readings, curves and results. */
public record BatchSheet(
        UUID id,
        String number,
        String organisation,
        String method,
        String methodTitleZh,
        String methodTitleEn,
        String matrix,
        String instrument,
        BatchState state,
        int round,
        String analyst,
        UUID analystId,
        Instant openedAt,
        Instant submittedAt,
        List<SheetAnalyte> analytes,
        List<SheetPosition> positions,
        List<SheetCurve> curves,
        List<SheetReading> readings,
        List<ResultLine> results) {

    /**
     * What an analyte's columns are.
     *
     * @param inputs that a row may give, in the order in which they are entered
     * @param usualInputs offered, and taken when nothing else is entered
     */
    public record SheetAnalyte(
            String analyte,
            String nameZh,
            String nameEn,
            String unit,
            BigDecimal detectionLimit,
            int replicates,
            String formula,
            String equation,
            List<String> inputs,
            Map<String, String> usualInputs,
            String curveUnit,
            BigDecimal correlationAtLeast) {}

    /** What stands where. */
    public record SheetPosition(
            String code,
            PositionKind kind,
            int ordinal,
            List<String> analytes,
            String origin,
            String sampleCode,
            Instant collectedAt,
            Instant mustStartBy,
            String lateDecision,
            List<CertifiedValue> certified) {}

    /** A calibration in force. */
    public record SheetCurve(
            UUID id,
            String analyte,
            int version,
            String unit,
            List<Calibration.Point> points,
            BigDecimal slope,
            BigDecimal intercept,
            BigDecimal correlation) {}

    /** A reading in force. */
    public record SheetReading(
            String position,
            String analyte,
            int replicate,
            int version,
            Map<String, BigDecimal> inputs,
            BigDecimal dilution,
            String unit,
            BigDecimal content,
            String reason,
            UUID enteredBy,
            Instant enteredAt) {}
}

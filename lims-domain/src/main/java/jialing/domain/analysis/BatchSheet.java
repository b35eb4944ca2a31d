package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.curves.CurveModel;
import jialing.domain.gate.MaterialUse;
import jialing.domain.shared.Text;

/**
 * A batch as the analyst and those who review it see it: positions by analytes, with readings, curves and results.
 *
 * @param elements with what it is analysed besides its instrument
 * @param supervisor who has to sign besides when the asking person submits it; null when nobody has to
 */
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
        SheetElements elements,
        String supervisor,
        AllowedCurves allowedCurves,
        List<SheetAnalyte> analytes,
        List<SheetPosition> positions,
        List<SheetCurve> curves,
        List<SheetReading> readings,
        List<ResultLine> results) {

    /** @param room null when it was not named */
    public record SheetElements(List<SheetMaterial> materials, List<String> instruments, String room) {}

    /** @param number as its label has it */
    public record SheetMaterial(UUID id, String number, Text name, MaterialUse.Role role) {}

    /**
     * What an analyte's columns are.
     *
     * @param timed whether a row must say when the measurement began
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
            boolean timed,
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
            CurveModel model,
            List<Calibration.Point> points,
            BigDecimal slope,
            BigDecimal intercept,
            BigDecimal curvature,
            BigDecimal correlation,
            BigDecimal residualDeviation,
            BigDecimal criterion,
            boolean fit) {}

    /**
     * A reading in force.
     *
     * @param startedAt when the measurement began; null where nothing depends on it
     */
    public record SheetReading(
            String position,
            String analyte,
            int replicate,
            int version,
            Map<String, BigDecimal> inputs,
            BigDecimal dilution,
            String unit,
            BigDecimal content,
            Instant startedAt,
            String reason,
            UUID enteredBy,
            Instant enteredAt) {}
}

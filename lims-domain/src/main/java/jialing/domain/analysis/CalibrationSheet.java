package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.calculation.CalibrationPoint;
import jialing.domain.analysis.calculation.Possible;
import jialing.domain.analysis.rules.AnalyteIsReadOffCurve;
import jialing.domain.analysis.rules.InputIsPossible;
import jialing.domain.analysis.rules.RedrawingGivesReason;
import jialing.domain.analysis.rules.ValueIsNumber;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;

/** The standards of a saving, checked as a whole and drawn as lines, one for each analyte. */
final class CalibrationSheet {

    private static final ValueIsNumber NUMBER = new ValueIsNumber();

    private final AnalyticalBatch batch;
    private final Map<String, BatchAnalyte> analytes;
    private final Map<String, Calibration> inForce;
    private final Objections objections = new Objections();

    CalibrationSheet(AnalyticalBatch batch, Map<String, Calibration> inForce) {
        this.batch = batch;
        this.analytes = batch.analytes().stream().collect(Collectors.toMap(BatchAnalyte::analyte, Function.identity()));
        this.inForce = inForce;
    }

    /** @param reason why curves in force are drawn again; null for the first ones */
    List<Calibration> draw(List<StandardRow> rows, String reason, UUID person, Instant now) {
        Map<String, List<CalibrationPoint>> points = points(rows);
        points.keySet().forEach(analyte -> check(analyte, reason));
        objections.refuseIfAny();
        if (points.isEmpty()) {
            throw Refusal.invalid("StandardsGiven", "points", "请录入标准点", "Enter the standards");
        }
        return points.entrySet().stream()
                .map(entry -> draw(analytes.get(entry.getKey()), entry.getValue(), person, now))
                .toList();
    }

    private Map<String, List<CalibrationPoint>> points(List<StandardRow> rows) {
        var points = new LinkedHashMap<String, List<CalibrationPoint>>();
        for (int i = 0; i < rows.size(); i++) {
            StandardRow row = rows.get(i);
            BigDecimal standard = number("points[" + i + "].standard", row.standard());
            BigDecimal response = number("points[" + i + "].response", row.response());
            if (standard != null && response != null) {
                objections.hear(
                        new InputIsPossible(),
                        new InputIsPossible.Entry(
                                "points[" + i + "].standard", "standard", standard, Possible.NOT_NEGATIVE));
                points.computeIfAbsent(row.analyte(), any -> new ArrayList<>())
                        .add(new CalibrationPoint(standard, response));
            }
        }
        return points;
    }

    private BigDecimal number(String field, String text) {
        var entry = new ValueIsNumber.Entry(field, text);
        objections.hear(NUMBER, entry);
        return NUMBER.objection(entry).isPresent() ? null : new BigDecimal(text.trim());
    }

    private void check(String code, String reason) {
        BatchAnalyte analyte = analytes.get(code);
        objections.hear(
                new AnalyteIsReadOffCurve(),
                new AnalyteIsReadOffCurve.Entry(code, analyte != null && analyte.readsOffCurve()));
        if (inForce.containsKey(code)) {
            objections.hear(new RedrawingGivesReason(), new RedrawingGivesReason.Entry(code, reason));
        }
    }

    private Calibration draw(BatchAnalyte analyte, List<CalibrationPoint> points, UUID person, Instant now) {
        Calibration before = inForce.get(analyte.analyte());
        return Calibration.drawn(
                TimeOrderedId.next(),
                batch.round(),
                analyte.analyte(),
                before == null ? 1 : before.version() + 1,
                analyte.curveUnit().orElse(analyte.unit()),
                points,
                person,
                now);
    }
}

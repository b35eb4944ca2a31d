package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.calculation.Possible;
import jialing.domain.analysis.rules.AnalyteIsReadOffCurve;
import jialing.domain.analysis.rules.CurveModelIsAllowed;
import jialing.domain.analysis.rules.InputIsPossible;
import jialing.domain.analysis.rules.InternalStandardIsMeasured;
import jialing.domain.analysis.rules.RedrawingGivesReason;
import jialing.domain.analysis.rules.ValueIsNumber;
import jialing.domain.curves.CurveModel;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;

/** The standards of a saving, checked as a whole and drawn as lines, one for each analyte. */
final class CalibrationSheet {

    private static final ValueIsNumber NUMBER = new ValueIsNumber();

    private final AnalyticalBatch batch;
    private final AllowedCurves plan;
    private final Map<String, CurveModel> models;
    private final Map<String, BatchAnalyte> analytes;
    private final Map<String, Calibration> inForce;
    private final Objections objections = new Objections();

    /** @param models what curves are to be drawn as, by analyte; the method's usual one for those that are not named */
    CalibrationSheet(
            AnalyticalBatch batch,
            AllowedCurves plan,
            Map<String, CurveModel> models,
            Map<String, Calibration> inForce) {
        this.batch = batch;
        this.plan = plan;
        this.models = models;
        this.analytes = batch.analytes().stream().collect(Collectors.toMap(BatchAnalyte::analyte, Function.identity()));
        this.inForce = inForce;
    }

    /** @param reason why curves in force are drawn again; null for the first ones */
    List<Calibration> draw(List<StandardRow> rows, String reason, UUID person, Instant now) {
        Map<String, List<Calibration.Measurement>> points = points(rows);
        checkInternalStandards(rows);
        points.keySet().forEach(analyte -> check(analyte, reason));
        objections.refuseIfAny();
        if (points.isEmpty()) {
            throw Refusal.invalid("StandardsGiven", "points", "请录入标准点", "Enter the standards");
        }
        return points.entrySet().stream()
                .map(entry -> draw(analytes.get(entry.getKey()), entry.getValue(), person, now))
                .toList();
    }

    private Map<String, List<Calibration.Measurement>> points(List<StandardRow> rows) {
        var points = new LinkedHashMap<String, List<Calibration.Measurement>>();
        for (int i = 0; i < rows.size(); i++) {
            StandardRow row = rows.get(i);
            BigDecimal standard = number("points[" + i + "].standard", row.standard());
            BigDecimal response = number("points[" + i + "].response", row.response());
            BigDecimal internal = row.internalStandard() == null
                    ? null
                    : number("points[" + i + "].internalStandard", row.internalStandard());
            if (internal != null) {
                objections.hear(
                        new InputIsPossible(),
                        new InputIsPossible.Entry(
                                "points[" + i + "].internalStandard", "internalStandard", internal, Possible.POSITIVE));
            }
            if (standard != null && response != null) {
                objections.hear(
                        new InputIsPossible(),
                        new InputIsPossible.Entry(
                                "points[" + i + "].standard", "standard", standard, Possible.NOT_NEGATIVE));
                points.computeIfAbsent(row.analyte(), any -> new ArrayList<>())
                        .add(new Calibration.Measurement(standard, response, internal));
            }
        }
        return points;
    }

    /** All standards of an analyte are measured against an internal standard, or none is. */
    private void checkInternalStandards(List<StandardRow> rows) {
        Set<String> ratios = rows.stream()
                .filter(row -> row.internalStandard() != null)
                .map(StandardRow::analyte)
                .collect(Collectors.toSet());
        for (int i = 0; i < rows.size(); i++) {
            StandardRow row = rows.get(i);
            boolean wanted = plan.internalStandard() || ratios.contains(row.analyte());
            objections.hear(
                    new InternalStandardIsMeasured(),
                    new InternalStandardIsMeasured.Entry(
                            "points[" + i + "].internalStandard",
                            row.analyte(),
                            batch.method(),
                            row.internalStandard() != null || !wanted));
        }
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
        objections.hear(new CurveModelIsAllowed(), plan.entry(code, models.getOrDefault(code, plan.usual())));
        if (inForce.containsKey(code)) {
            objections.hear(new RedrawingGivesReason(), new RedrawingGivesReason.Entry(code, reason));
        }
    }

    private Calibration draw(BatchAnalyte analyte, List<Calibration.Measurement> points, UUID person, Instant now) {
        Calibration before = inForce.get(analyte.analyte());
        CurveModel model = models.getOrDefault(analyte.analyte(), plan.usual());
        return Calibration.drawn(
                TimeOrderedId.next(),
                batch.round(),
                analyte.analyte(),
                before == null ? 1 : before.version() + 1,
                analyte.curveUnit().orElse(analyte.unit()),
                model,
                points,
                plan.criterion(analyte, model),
                person,
                now);
    }
}

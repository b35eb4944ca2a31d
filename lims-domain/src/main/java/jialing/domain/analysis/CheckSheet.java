package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.analysis.calculation.Possible;
import jialing.domain.analysis.rules.AnalyteIsReadOffCurve;
import jialing.domain.analysis.rules.CheckLiesOnCurve;
import jialing.domain.analysis.rules.CurveIsConfirmed;
import jialing.domain.analysis.rules.CurveIsFit;
import jialing.domain.analysis.rules.CurveIsFoundHere;
import jialing.domain.analysis.rules.CurveIsStillValid;
import jialing.domain.analysis.rules.InputIsPossible;
import jialing.domain.analysis.rules.InternalStandardIsMeasured;
import jialing.domain.analysis.rules.MethodLetsCurvesBeTakenOver;
import jialing.domain.analysis.rules.NoRepairSinceDrawn;
import jialing.domain.analysis.rules.RedrawingGivesReason;
import jialing.domain.analysis.rules.ValueIsNumber;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;

/** The checks of a saving, heard as a whole: each confirms the calibration that it was measured for, or says why it does not. */
final class CheckSheet {

    private static final ValueIsNumber NUMBER = new ValueIsNumber();

    private final AnalyticalBatch batch;
    private final QcPlan plan;
    private final CurveValidity validity;
    private final Map<UUID, DrawnEarlier> known;
    private final Map<String, Calibration> inForce;
    private final Objections objections = new Objections();
    private final Set<String> confirmed = new HashSet<>();
    private final List<FailedCheck> failed = new ArrayList<>();

    /**
     * @param known calibrations of the same method on the same instrument, by id
     * @param inForce those of the batch, by analyte
     */
    CheckSheet(
            AnalyticalBatch batch,
            QcPlan plan,
            CurveValidity validity,
            Map<UUID, DrawnEarlier> known,
            Map<String, Calibration> inForce) {
        this.batch = batch;
        this.plan = plan;
        this.validity = validity;
        this.known = known;
        this.inForce = inForce;
    }

    /**
     * What the checks confirm, unless something is objected to.
     *
     * @param reason why curves in force are replaced; null for the first ones
     */
    List<Calibration> confirm(List<CheckedCurve> checks, String reason, Actor actor, Instant now) {
        new MethodLetsCurvesBeTakenOver()
                .require(new MethodLetsCurvesBeTakenOver.Entry(
                        batch.method(), validity.source(), plan.curveValidDays()));
        if (checks.isEmpty()) {
            throw Refusal.invalid(
                    "ChecksGiven", "curves", "请选择曲线并录入核查点", "Choose the calibrations and enter their checks");
        }
        var taken = new ArrayList<Calibration>();
        for (int i = 0; i < checks.size(); i++) {
            confirm("curves[" + i + "].", checks.get(i), reason, actor, now, taken);
        }
        return taken;
    }

    /** Those that were measured on a calibration and do not confirm it. */
    List<FailedCheck> failed() {
        return failed;
    }

    /** @throws Refusal with every objection to every check */
    void refuseIfAny() {
        objections.refuseIfAny();
    }

    private void confirm(
            String at, CheckedCurve check, String reason, Actor actor, Instant now, List<Calibration> taken) {
        DrawnEarlier drawn = check.calibration() == null ? null : known.get(check.calibration());
        boolean found = drawn != null && confirmed.add(drawn.calibration().analyte());
        objections.hear(
                new CurveIsFoundHere(),
                new CurveIsFoundHere.Entry(at + "calibration", batch.method(), batch.instrument(), found));
        if (!found) {
            return;
        }
        Calibration calibration = drawn.calibration();
        mayBeUsed(at, calibration, reason, now);
        Calibration.Measurement measured = measured(at, check, calibration.hasInternalStandard());
        if (measured == null) {
            return;
        }
        TakenOverCurve from = compare(at, drawn, measured, actor, now);
        Calibration before = inForce.get(calibration.analyte());
        taken.add(calibration.takenOver(
                batch.round(), before == null ? 1 : before.version() + 1, from, actor.personId(), now));
    }

    private void mayBeUsed(String at, Calibration calibration, String reason, Instant now) {
        boolean read = batch.analytes().stream()
                .anyMatch(each -> each.analyte().equals(calibration.analyte())
                        && each.readsOffCurve()
                        && each.curveUnit().orElse(each.unit()).equals(calibration.unit()));
        objections.hear(new AnalyteIsReadOffCurve(), new AnalyteIsReadOffCurve.Entry(calibration.analyte(), read));
        objections.hear(
                new CurveIsStillValid(),
                new CurveIsStillValid.Entry(
                        at + "calibration",
                        calibration.analyte(),
                        calibration.drawnAt(),
                        plan.curveValidDays(),
                        !now.isAfter(validity.until(calibration))));
        objections.hear(
                new NoRepairSinceDrawn(),
                new NoRepairSinceDrawn.Entry(
                        at + "calibration",
                        calibration.analyte(),
                        batch.instrument(),
                        calibration.drawnAt(),
                        validity.repairedSince(calibration).orElse(null)));
        objections.hear(new CurveIsFit(), calibration);
        objections.hear(
                new InternalStandardIsMeasured(),
                new InternalStandardIsMeasured.Entry(
                        at + "calibration",
                        calibration.analyte(),
                        batch.method(),
                        !plan.wantsInternalStandard() || calibration.hasInternalStandard()));
        if (inForce.containsKey(calibration.analyte())) {
            objections.hear(new RedrawingGivesReason(), new RedrawingGivesReason.Entry(calibration.analyte(), reason));
        }
    }

    /** Null when something in it is no number that can be. */
    private Calibration.Measurement measured(String at, CheckedCurve check, boolean withInternalStandard) {
        BigDecimal standard = number(at + "standard", check.standard(), Possible.POSITIVE);
        BigDecimal response = number(at + "response", check.response(), null);
        BigDecimal internal = withInternalStandard
                ? number(at + "internalStandard", check.internalStandard(), Possible.POSITIVE)
                : null;
        boolean whole = standard != null && response != null && (internal != null || !withInternalStandard);
        return whole ? new Calibration.Measurement(standard, response, internal) : null;
    }

    private BigDecimal number(String field, String text, Possible possible) {
        var entry = new ValueIsNumber.Entry(field, text);
        if (NUMBER.objection(entry).isPresent()) {
            objections.hear(NUMBER, entry);
            return null;
        }
        var value = new BigDecimal(text.trim());
        if (possible != null && !possible.admits(value)) {
            objections.hear(new InputIsPossible(), new InputIsPossible.Entry(field, field, value, possible));
            return null;
        }
        return value;
    }

    private TakenOverCurve compare(
            String at, DrawnEarlier drawn, Calibration.Measurement measured, Actor actor, Instant now) {
        Calibration calibration = drawn.calibration();
        CalibrationCurve curve = calibration.curve();
        BigDecimal response = measured.point().response();
        var comparison = new CurveIsConfirmed.Check(
                at + "response",
                calibration.analyte(),
                measured.standard(),
                curve.standardFor(response),
                calibration.unit(),
                plan.checkWithin());
        var place = new CheckLiesOnCurve.Entry(
                at + "standard", measured.standard(), curve.bottomStandard(), curve.topStandard());
        objections.hear(new CheckLiesOnCurve(), place);
        objections.hear(new CurveIsConfirmed(), comparison);
        var from = new TakenOverCurve(
                calibration.id(),
                drawn.batch(),
                calibration.drawnAt(),
                measured.standard(),
                response,
                measured.internalStandard(),
                comparison.readBack(),
                comparison.deviation());
        boolean onCurve = new CheckLiesOnCurve().objection(place).isEmpty();
        if (onCurve && new CurveIsConfirmed().objection(comparison).isPresent()) {
            failed.add(failed(calibration, from, actor, now));
        }
        return from;
    }

    private FailedCheck failed(Calibration calibration, TakenOverCurve check, Actor actor, Instant now) {
        return new FailedCheck(
                TimeOrderedId.next(),
                batch.round(),
                calibration.analyte(),
                calibration.id(),
                check.batch(),
                calibration.unit(),
                check.standard(),
                check.response(),
                check.internalStandard(),
                check.readBack(),
                check.deviation(),
                plan.checkWithin(),
                actor.personId(),
                actor.name(),
                now);
    }
}

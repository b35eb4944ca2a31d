package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.analysis.rules.CurveModelIsAllowed;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.curves.CurveModel;
import jialing.domain.curves.CurveShape;
import jialing.domain.curves.CurveWeighting;

/**
 * Which calibrations a method allows; the first of each is the usual one.
 *
 * @param responseFactorDeviationAtMost percent; null where the method knows no mean response factor
 * @param internalStandard whether the responses are ratios to those of an internal standard
 * @param validDays for which a calibration may be taken over into later batches; 0 where every batch draws its own
 * @param checkWithin how far the check that confirms it may lie from its standard, in percent
 */
public record AllowedCurves(
        String source,
        List<CurveShape> shapes,
        List<CurveWeighting> weightings,
        BigDecimal responseFactorDeviationAtMost,
        boolean internalStandard,
        int validDays,
        BigDecimal checkWithin) {

    public static AllowedCurves of(QcPlan plan) {
        return new AllowedCurves(
                plan.source(),
                plan.curveShapes().stream().map(CurveShape::valueOf).toList(),
                plan.curveWeightings().stream().map(CurveWeighting::valueOf).toList(),
                plan.responseFactorDeviationAtMost().orElse(null),
                plan.wantsInternalStandard(),
                plan.curveValidDays(),
                plan.checkWithin());
    }

    CurveModel usual() {
        return new CurveModel(shapes.get(0), weightings.get(0));
    }

    /** What a calibration must reach, or must not exceed. */
    BigDecimal criterion(BatchAnalyte analyte, CurveModel model) {
        return model.meansResponseFactors() ? responseFactorDeviationAtMost : analyte.correlationAtLeast();
    }

    CurveModelIsAllowed.Entry entry(String analyte, CurveModel model) {
        return new CurveModelIsAllowed.Entry(
                analyte, model, source, shapes.contains(model.shape()) && weightings.contains(model.weighting()));
    }
}

package jialing.domain.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchAnalyte;
import jialing.domain.analysis.BatchPlans;
import jialing.domain.analysis.PositionKind;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.catalogue.QcPlan.ReferenceMaterialDemand;
import jialing.domain.quality.rules.QualityControlIsComplete;

/** The controls that the plan of a batch demands, counted in the batch. */
@ApplicationScoped
class DemandedControls {

    private static final QualityControlIsComplete COMPLETE = new QualityControlIsComplete();

    @Inject
    BatchPlans plans;

    /** @throws jialing.domain.shared.Refusal when some are missing; batches from before there were plans are let through */
    void mustBeIn(AnalyticalBatch batch) {
        if (batch.qcPlan().isEmpty()) {
            return;
        }
        QcPlan plan = plans.of(batch);
        boolean curve = batch.analytes().stream().anyMatch(BatchAnalyte::readsOffCurve);
        boolean seen = batch.analytes().stream().anyMatch(BatchAnalyte::hasBlank);
        boolean growing = batch.analytes().stream().anyMatch(BatchAnalyte::looksForGrowth);
        demand(batch, plan, PositionKind.METHOD_BLANK, seen ? plan.blanks(curve) : 0);
        demand(batch, plan, PositionKind.POSITIVE_CONTROL, growing ? plan.positiveControls() : 0);
        demand(batch, plan, PositionKind.NEGATIVE_CONTROL, growing ? plan.negativeControls() : 0);
        demand(batch, plan, PositionKind.CALIBRATION_CHECK, curve ? 1 : 0);
        demand(
                batch,
                plan,
                PositionKind.REFERENCE_MATERIAL,
                plan.referenceMaterial() == ReferenceMaterialDemand.REQUIRED ? 1 : 0);
    }

    private static void demand(AnalyticalBatch batch, QcPlan plan, PositionKind kind, int demanded) {
        int present = (int) batch.positions().stream()
                .filter(position -> position.kind() == kind)
                .count();
        COMPLETE.require(new QualityControlIsComplete.Demand(kind.label(), demanded, present, plan.source()));
    }
}

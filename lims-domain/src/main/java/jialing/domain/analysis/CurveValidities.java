package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.Instruments;

/** For how long the calibrations of a batch's method on its instrument may be taken over. */
@ApplicationScoped
class CurveValidities {

    @Inject
    BatchPlans plans;

    @Inject
    Instruments instruments;

    CurveValidity of(AnalyticalBatch batch) {
        return CurveValidity.of(
                plans.of(batch),
                instruments.find(batch.organisation(), batch.instrument()).flatMap(Instrument::lastRepair));
    }
}

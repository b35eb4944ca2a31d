package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.radioactivity.ActivityFactor;
import jialing.domain.radioactivity.CharacteristicLimits;
import jialing.domain.radioactivity.CountedActivity;

/**
 * A nuclide of soil by its gamma line (GB/T 11743-2013): net counts of the full-energy peak over efficiency, emission probability and
 * dry mass, corrected for decay.
 */
record PeakActivity() implements Formula {

    private static final int KILOGRAMS = 3;

    @Override
    public String id() {
        return "gamma-peak";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return "A = (N / t − N₀ / t₀) / (ε × P × m) × C";
    }

    @Override
    public List<Input> needs() {
        return List.of(
                Input.SAMPLE_COUNTS,
                Input.SAMPLE_SECONDS,
                Input.BACKGROUND_COUNTS,
                Input.BACKGROUND_SECONDS,
                Input.EFFICIENCY,
                Input.EMISSION,
                Input.MASS);
    }

    @Override
    public List<Input> allows() {
        return List.of(Input.DECAY_CORRECTION);
    }

    @Override
    public String unit() {
        return "Bq/kg";
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        return activity(inputs).value();
    }

    @Override
    public Optional<BigDecimal> decisionThreshold(Inputs inputs) {
        return Optional.of(CharacteristicLimits.decisionThreshold(activity(inputs)));
    }

    private static CountedActivity activity(Inputs inputs) {
        BigDecimal none = BigDecimal.ZERO;
        var factor = ActivityFactor.ONE
                .over("efficiency", inputs.get(Input.EFFICIENCY), none)
                .over("emission", inputs.get(Input.EMISSION), none)
                .over("mass", inputs.get(Input.MASS).movePointLeft(KILOGRAMS), none)
                .times("decayCorrection", inputs.get(Input.DECAY_CORRECTION, BigDecimal.ONE), none);
        return new CountedActivity(
                ThickSourceActivity.counts(inputs, Input.SAMPLE_COUNTS, Input.SAMPLE_SECONDS),
                ThickSourceActivity.counts(inputs, Input.BACKGROUND_COUNTS, Input.BACKGROUND_SECONDS),
                factor);
    }
}

package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.radioactivity.ActivityFactor;
import jialing.domain.radioactivity.CharacteristicLimits;
import jialing.domain.radioactivity.CountedActivity;

/**
 * A nuclide by its gamma line (GB/T 16145-2022, formerly GB/T 11743-2013): net counts of the full-energy peak over efficiency, emission
 * probability and what was measured, corrected for decay.
 */
record PeakActivity(Measured measured) implements Formula {

    private static final int THOUSAND = 3;

    /** What the activity is stated for; the input is a thousandth of its unit. */
    enum Measured {
        DRY_MASS("gamma-peak", "m", Input.MASS, "Bq/kg"),
        WATER_VOLUME("gamma-peak-volume", "V", Input.VOLUME, "Bq/L");

        private final String formula;
        private final String symbol;
        private final Input input;
        private final String unit;

        Measured(String formula, String symbol, Input input, String unit) {
            this.formula = formula;
            this.symbol = symbol;
            this.input = input;
            this.unit = unit;
        }
    }

    @Override
    public String id() {
        return measured.formula;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return "A = (N / t − N₀ / t₀) / (ε × P × " + measured.symbol + ") × C";
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
                measured.input);
    }

    @Override
    public List<Input> allows() {
        return List.of(Input.DECAY_CORRECTION);
    }

    @Override
    public String unit() {
        return measured.unit;
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        return activity(inputs).value();
    }

    @Override
    public Optional<BigDecimal> decisionThreshold(Inputs inputs) {
        return Optional.of(CharacteristicLimits.decisionThreshold(activity(inputs)));
    }

    private CountedActivity activity(Inputs inputs) {
        BigDecimal none = BigDecimal.ZERO;
        var factor = ActivityFactor.ONE
                .over("efficiency", inputs.get(Input.EFFICIENCY), none)
                .over("emission", inputs.get(Input.EMISSION), none)
                .over(measured.input.key(), inputs.get(measured.input).movePointLeft(THOUSAND), none)
                .times("decayCorrection", inputs.get(Input.DECAY_CORRECTION, BigDecimal.ONE), none);
        return new CountedActivity(
                ThickSourceActivity.counts(inputs, Input.SAMPLE_COUNTS, Input.SAMPLE_SECONDS),
                ThickSourceActivity.counts(inputs, Input.BACKGROUND_COUNTS, Input.BACKGROUND_SECONDS),
                factor);
    }
}

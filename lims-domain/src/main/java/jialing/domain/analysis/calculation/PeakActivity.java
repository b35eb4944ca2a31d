package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.radioactivity.ActivityFactor;
import jialing.domain.radioactivity.CountedActivity;
import jialing.domain.radioactivity.Estimated;

/**
 * A nuclide by its gamma line (GB/T 16145-2022, formerly GB/T 11743-2013): net counts of the full-energy peak over efficiency, emission
 * probability and what was measured, corrected for decay.
 */
record PeakActivity(StatedFor statedFor, Version known) implements Formula {

    private static final int THOUSAND = 3;
    private static final List<Input> UNCERTAINTIES = List.of(
            Input.EFFICIENCY_UNCERTAINTY, Input.EMISSION_UNCERTAINTY, Input.AMOUNT_UNCERTAINTY, Input.DECAY_CORRECTION);

    /** What the activity is stated for; the input is a thousandth of its unit. */
    enum StatedFor {
        DRY_MASS("gamma-peak", "m", Input.MASS, "Bq/kg"),
        WATER_VOLUME("gamma-peak-volume", "V", Input.VOLUME, "Bq/L");

        private final String formula;
        private final String symbol;
        private final Input input;
        private final String unit;

        StatedFor(String formula, String symbol, Input input, String unit) {
            this.formula = formula;
            this.symbol = symbol;
            this.input = input;
            this.unit = unit;
        }

        private int version(Version known) {
            return this == DRY_MASS && known == Version.WITH_UNCERTAINTIES ? 2 : 1;
        }
    }

    /** What is asked for; the first version, of soil alone, knew nothing of how well its quantities are known. */
    enum Version {
        WITHOUT_UNCERTAINTIES,
        WITH_UNCERTAINTIES
    }

    @Override
    public String id() {
        return statedFor.formula;
    }

    @Override
    public int version() {
        return statedFor.version(known);
    }

    @Override
    public String equation() {
        return "A = (N / t − N₀ / t₀) / (ε × P × " + statedFor.symbol + ") × C";
    }

    @Override
    public List<Input> needs() {
        return Stream.concat(quantities(), isKnown() ? UNCERTAINTIES.stream() : Stream.of())
                .toList();
    }

    private Stream<Input> quantities() {
        return Stream.of(
                Input.SAMPLE_COUNTS,
                Input.SAMPLE_SECONDS,
                Input.BACKGROUND_COUNTS,
                Input.BACKGROUND_SECONDS,
                Input.EFFICIENCY,
                Input.EMISSION,
                statedFor.input);
    }

    @Override
    public List<Input> allows() {
        return isKnown() ? List.of() : List.of(Input.DECAY_CORRECTION);
    }

    private boolean isKnown() {
        return known == Version.WITH_UNCERTAINTIES;
    }

    @Override
    public String unit() {
        return statedFor.unit;
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        return activity(inputs).value();
    }

    @Override
    public Optional<CountingScatter> scatter(Inputs inputs) {
        return Optional.of(CountingScatter.of(activity(inputs)));
    }

    private CountedActivity activity(Inputs inputs) {
        Estimated efficiency = inputs.estimated(Input.EFFICIENCY, Input.EFFICIENCY_UNCERTAINTY);
        Estimated emission = inputs.estimated(Input.EMISSION, Input.EMISSION_UNCERTAINTY);
        Estimated amount = inputs.estimated(statedFor.input, Input.AMOUNT_UNCERTAINTY);
        var factor = ActivityFactor.ONE
                .over("efficiency", efficiency.value(), efficiency.uncertainty())
                .over("emission", emission.value(), emission.uncertainty())
                .over(
                        statedFor.input.key(),
                        amount.value().movePointLeft(THOUSAND),
                        amount.uncertainty().movePointLeft(THOUSAND))
                .times("decayCorrection", inputs.get(Input.DECAY_CORRECTION, BigDecimal.ONE), BigDecimal.ZERO);
        return new CountedActivity(
                ThickSourceActivity.counts(inputs, Input.SAMPLE_COUNTS, Input.SAMPLE_SECONDS),
                ThickSourceActivity.counts(inputs, Input.BACKGROUND_COUNTS, Input.BACKGROUND_SECONDS),
                factor);
    }
}

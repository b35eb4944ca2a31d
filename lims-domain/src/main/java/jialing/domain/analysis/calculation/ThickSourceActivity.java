package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.radioactivity.CountedActivity;
import jialing.domain.radioactivity.Counts;
import jialing.domain.radioactivity.ThickSource;

/** Gross alpha and gross beta activity of water by comparison with a standard of the same thickness (HJ 898-2017, HJ 899-2017). */
record ThickSourceActivity() implements Formula {

    @Override
    public String id() {
        return "thick-source";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return "C = (Rx − R₀) / (Rs − R₀) × αs × m / V × 1.02";
    }

    @Override
    public List<Input> needs() {
        return List.of(
                Input.SAMPLE_COUNTS,
                Input.SAMPLE_SECONDS,
                Input.STANDARD_COUNTS,
                Input.STANDARD_SECONDS,
                Input.BACKGROUND_COUNTS,
                Input.BACKGROUND_SECONDS,
                Input.SPECIFIC_ACTIVITY,
                Input.RESIDUE,
                Input.EVAPORATED);
    }

    @Override
    public List<Input> allows() {
        return List.of(Input.SPECIFIC_ACTIVITY_UNCERTAINTY, Input.AMOUNT_UNCERTAINTY);
    }

    @Override
    public String unit() {
        return "Bq/L";
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        return activity(inputs).value();
    }

    @Override
    public Optional<CountingScatter> scatter(Inputs inputs) {
        return Optional.of(CountingScatter.of(activity(inputs)));
    }

    private static CountedActivity activity(Inputs inputs) {
        var source = new ThickSource(
                counts(inputs, Input.STANDARD_COUNTS, Input.STANDARD_SECONDS),
                counts(inputs, Input.BACKGROUND_COUNTS, Input.BACKGROUND_SECONDS),
                inputs.estimated(Input.SPECIFIC_ACTIVITY, Input.SPECIFIC_ACTIVITY_UNCERTAINTY),
                inputs.get(Input.RESIDUE),
                inputs.estimated(Input.EVAPORATED, Input.AMOUNT_UNCERTAINTY));
        return source.of(counts(inputs, Input.SAMPLE_COUNTS, Input.SAMPLE_SECONDS));
    }

    static Counts counts(Inputs inputs, Input number, Input seconds) {
        return Counts.of(inputs.get(number).longValueExact(), inputs.get(seconds));
    }
}

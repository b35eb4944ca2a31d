package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.uncertainty.rules.ProficiencyShowsBias;

/**
 * Uncertainty from what routine has shown: u_c = √(u(Rw)² + u(bias)²), U = 2·u_c (Nordtest TR 537; ISO 11352:2012).
 *
 * @param unit {@code %} when relative
 * @param within u(Rw)
 * @param bias u(bias)
 * @param rootMeanSquare of the biases
 * @param reference mean standard uncertainty of the references
 */
public record TopDownResult(
        boolean relative,
        String unit,
        BigDecimal within,
        BigDecimal rootMeanSquare,
        BigDecimal reference,
        BigDecimal bias,
        BigDecimal combined,
        BigDecimal expanded,
        BigDecimal reported) {

    private static final MathContext DIGITS = InputQuantity.DIGITS;

    /** Mean range of pairs over their standard deviation (ISO 7870-1, d₂ for n = 2). */
    private static final BigDecimal RANGE_OF_TWO = new BigDecimal("1.128");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static TopDownResult of(TopDownInput input) {
        if (input.kind() != TopDownKind.REFERENCE_MATERIALS) {
            new ProficiencyShowsBias().require(input.trials().size());
        }
        BigDecimal within = within(input);
        List<BiasTrial> trials = input.trials();
        BigDecimal meanSquare = mean(trials, each -> each.bias().pow(2));
        BigDecimal reference = mean(trials, BiasTrial::referenceUncertainty);
        BigDecimal bias = meanSquare.add(reference.pow(2)).add(ownSpread(input)).sqrt(DIGITS);
        BigDecimal combined = within.pow(2).add(bias.pow(2)).sqrt(DIGITS);
        BigDecimal expanded = combined.multiply(TWO);
        return new TopDownResult(
                input.relative(),
                input.relative() ? "%" : input.unit(),
                within,
                meanSquare.sqrt(DIGITS),
                reference,
                bias,
                combined,
                expanded,
                ReportedUncertainty.of(BigDecimal.ZERO, expanded).expanded());
    }

    private static BigDecimal within(TopDownInput input) {
        boolean needsPairs = !input.controlCoversAll() || input.controlSpread() == null;
        if (needsPairs && input.duplicates().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID_INPUT,
                    "RepeatabilityShown",
                    "Nordtest TR 537; ISO 11352:2012",
                    Text.of(
                            "控制样未覆盖全过程（或没有控制样）时，须给出实际样品的平行双样",
                            "Where the control sample does not cover the whole procedure, or there is none, duplicates of real samples are due"),
                    "duplicates");
        }
        BigDecimal control = input.controlSpread() == null ? BigDecimal.ZERO : input.controlSpread();
        BigDecimal pairs = needsPairs ? repeatability(input) : BigDecimal.ZERO;
        return control.pow(2).add(pairs.pow(2)).sqrt(DIGITS);
    }

    private static BigDecimal repeatability(TopDownInput input) {
        return mean(input.duplicates(), each -> range(each, input.relative())).divide(RANGE_OF_TWO, DIGITS);
    }

    private static BigDecimal range(DuplicatePair pair, boolean relative) {
        BigDecimal range = pair.first().subtract(pair.second()).abs();
        if (!relative) {
            return range;
        }
        BigDecimal mean = pair.first().add(pair.second()).divide(TWO);
        if (mean.signum() <= 0) {
            throw Refusal.invalid(
                    "RelativeToSomething",
                    "duplicates",
                    "平行双样均值须大于零才能计算相对极差",
                    "A relative range needs a mean above zero");
        }
        return range.multiply(HUNDRED).divide(mean, DIGITS);
    }

    /** (s / √n)² of a single reference material, whose mean is itself uncertain. */
    private static BigDecimal ownSpread(TopDownInput input) {
        BiasTrial only = input.trials().get(0);
        if (input.trials().size() > 1 || only.spread() == null) {
            return BigDecimal.ZERO;
        }
        int n = only.measurements() == null ? 1 : Math.max(1, only.measurements());
        return only.spread().pow(2).divide(BigDecimal.valueOf(n), DIGITS);
    }

    private static <T> BigDecimal mean(List<T> all, Function<T, BigDecimal> of) {
        return all.stream()
                .map(of)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(all.size()), DIGITS);
    }
}

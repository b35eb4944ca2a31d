package jialing.domain.materials;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.materials.rules.ParallelsAgree;
import jialing.domain.materials.rules.TitrantCertainEnough;

/**
 * 标定: two people each determine the concentration of a titrant four times (GB/T 601-2016 3.6). The mean of all eight, with four
 * significant digits (GB/T 8170), is the concentration.
 *
 * @param first concentrations found by the one, in mol/L
 * @param second by the other
 */
public record Standardisation(List<BigDecimal> first, List<BigDecimal> second) {

    private static final MathContext DIGITS = Quantity.DIGITS;
    private static final MathContext REPORTED = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** Largest minus smallest, in percent of the mean. */
    static BigDecimal relativeRange(List<BigDecimal> parallels) {
        BigDecimal largest = parallels.stream().reduce(BigDecimal::max).orElseThrow();
        BigDecimal smallest = parallels.stream().reduce(BigDecimal::min).orElseThrow();
        return largest.subtract(smallest).multiply(PERCENT).divide(mean(parallels), DIGITS);
    }

    private static BigDecimal mean(List<BigDecimal> parallels) {
        return parallels.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(parallels.size()), DIGITS);
    }

    private List<BigDecimal> all() {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Of the first, of the second, of all eight. */
    List<BigDecimal> relativeRanges() {
        return List.of(relativeRange(first), relativeRange(second), relativeRange(all()));
    }

    /**
     * The concentration with its uncertainty: the scatter of the mean (type A) and what else is known (type B).
     *
     * @param substance whose concentration it is, e.g. {@code Na2S2O3}
     * @param otherUncertainty relative standard uncertainty in percent of everything else: purity, masses, volumes
     * @throws jialing.domain.shared.Refusal by {@link ParallelsAgree} or {@link TitrantCertainEnough}
     */
    Content concentration(String substance, BigDecimal otherUncertainty) {
        List<BigDecimal> ranges = relativeRanges();
        new ParallelsAgree().require(new ParallelsAgree.Ranges(ranges.get(0), ranges.get(1), ranges.get(2)));
        BigDecimal mean = mean(all());
        BigDecimal relative = scatterOfMean(mean)
                .add(Quantity.squared(otherUncertainty.divide(PERCENT, DIGITS)))
                .sqrt(DIGITS);
        new TitrantCertainEnough()
                .require(relative.multiply(BigDecimal.valueOf(2)).multiply(PERCENT));
        BigDecimal reported = mean.round(REPORTED);
        return new Content(substance, reported, reported.multiply(relative, DIGITS), "mol/L");
    }

    /** (s/x̄)²/n */
    private BigDecimal scatterOfMean(BigDecimal mean) {
        List<BigDecimal> all = all();
        BigDecimal squares = all.stream()
                .map(each -> Quantity.squared(each.subtract(mean)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal freedom = BigDecimal.valueOf(all.size() - 1L);
        return squares.divide(freedom, DIGITS)
                .divide(BigDecimal.valueOf(all.size()), DIGITS)
                .divide(Quantity.squared(mean), DIGITS);
    }
}

package jialing.domain.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Two or more determinations of the same thing, unrounded. */
public record Replicates(List<BigDecimal> contents) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public Replicates {
        contents = List.copyOf(contents);
    }

    public static Replicates of(BigDecimal a, BigDecimal b) {
        return new Replicates(List.of(a, b));
    }

    public BigDecimal mean() {
        return sum().divide(BigDecimal.valueOf(contents.size()), DIGITS);
    }

    /**
     * 相对偏差 in percent: half the range over the mean, for two determinations |A-B|/(A+B) × 100. The limits in HJ texts are for this
     * one. Empty when the mean is zero.
     */
    public Optional<BigDecimal> relativeDeviation() {
        BigDecimal sum = sum();
        return sum.signum() == 0
                ? Optional.empty()
                : Optional.of(range().multiply(BigDecimal.valueOf(contents.size()))
                        .divide(sum.add(sum), DIGITS)
                        .multiply(PERCENT)
                        .abs());
    }

    /** RPD in percent: the range over the mean, for two determinations twice the relative deviation. Empty when the mean is zero. */
    public Optional<BigDecimal> relativePercentDifference() {
        return relativeDeviation().map(deviation -> deviation.add(deviation));
    }

    public BigDecimal range() {
        BigDecimal largest = contents.stream().reduce(BigDecimal::max).orElseThrow();
        BigDecimal smallest = contents.stream().reduce(BigDecimal::min).orElseThrow();
        return largest.subtract(smallest);
    }

    private BigDecimal sum() {
        return contents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

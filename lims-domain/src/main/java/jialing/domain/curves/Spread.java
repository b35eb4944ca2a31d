package jialing.domain.curves;

import java.math.BigDecimal;
import java.util.List;

/** Mean and experimental standard deviation ({@code n − 1}) of some numbers, in decimals. */
public final class Spread {

    private final int count;
    private final BigDecimal mean;
    private final BigDecimal deviation;

    public Spread(List<BigDecimal> values) {
        this.count = values.size();
        this.mean = values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(count), CalibrationCurve.DIGITS);
        BigDecimal squares = values.stream()
                .map(value -> value.subtract(mean))
                .map(difference -> difference.multiply(difference, CalibrationCurve.DIGITS))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        this.deviation = count < 2
                ? BigDecimal.ZERO
                : squares.divide(BigDecimal.valueOf(count - 1L), CalibrationCurve.DIGITS)
                        .sqrt(CalibrationCurve.DIGITS);
    }

    public int count() {
        return count;
    }

    public BigDecimal mean() {
        return mean;
    }

    /** Zero for a single number. */
    public BigDecimal deviation() {
        return deviation;
    }
}

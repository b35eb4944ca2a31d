package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.function.Predicate;

/** Which values make sense for an input at all. */
public enum Possible {
    ANYTHING("—", value -> true),
    NOT_NEGATIVE("≥ 0", value -> value.signum() >= 0),
    POSITIVE("> 0", value -> value.signum() > 0),
    FRACTION("> 0, ≤ 1", value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0),
    /** A number of things; no more than a register of 32 bits counts. */
    COUNT(
            "0, 1, 2, …",
            value -> value.signum() >= 0
                    && value.stripTrailingZeros().scale() <= 0
                    && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0),
    YES_OR_NO("0, 1", value -> value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0),
    AT_LEAST_ONE("≥ 1", value -> value.compareTo(BigDecimal.ONE) >= 0);

    private final String bounds;
    private final Predicate<BigDecimal> admits;

    Possible(String bounds, Predicate<BigDecimal> admits) {
        this.bounds = bounds;
        this.admits = admits;
    }

    public boolean admits(BigDecimal value) {
        return admits.test(value);
    }

    public String bounds() {
        return bounds;
    }
}

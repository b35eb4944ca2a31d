package jialing.domain.radioactivity;

import java.math.BigDecimal;

/**
 * A quantity that an activity is calculated with, and how well it is known.
 *
 * @param uncertainty standard uncertainty, in the unit of the value
 */
public record Estimated(BigDecimal value, BigDecimal uncertainty) {

    private static final int PERCENT = 2;

    /** Known without a doubt that would count. */
    public static Estimated exactly(BigDecimal value) {
        return new Estimated(value, BigDecimal.ZERO);
    }

    /** @param percent relative standard uncertainty, as certificates state it */
    public static Estimated within(BigDecimal value, BigDecimal percent) {
        return new Estimated(value, value.multiply(percent).movePointLeft(PERCENT));
    }
}

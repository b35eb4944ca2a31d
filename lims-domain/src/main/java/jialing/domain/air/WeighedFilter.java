package jialing.domain.air;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A filter weighed before and after sampling, with the blank filter that went along (HJ 618-2011; HJ 1263-2022). What the blank
 * gained or lost, the sample gained or lost as well.
 *
 * @param before mass of the filter, g
 * @param after mass of the filter with the dust, g
 * @param blankBefore mass of the blank filter, g; equal to {@code blankAfter} when none went along
 * @param blankAfter mass of the blank filter on return, g
 */
public record WeighedFilter(BigDecimal before, BigDecimal after, BigDecimal blankBefore, BigDecimal blankAfter) {

    private static final BigDecimal MILLIGRAMS = BigDecimal.valueOf(1000);

    /** Dust, g; below zero when the filter lost more than it gained. */
    public BigDecimal dust() {
        return after.subtract(before).subtract(blankAfter.subtract(blankBefore));
    }

    /**
     * mg/m³.
     *
     * @param volume of air in m³, at the conditions that the standard states; above zero
     */
    public BigDecimal per(BigDecimal volume) {
        return dust().multiply(MILLIGRAMS).divide(volume, MathContext.DECIMAL128);
    }
}

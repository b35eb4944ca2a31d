package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A value and its expanded uncertainty as they are printed. U has two significant digits and is rounded up, unless what is cut off is at
 * most a twentieth of the last digit: 10.47 becomes 11, 28.05 becomes 28 (JCGM 100:2008 7.2.6). The value ends at the same decimal,
 * rounded half to even (GB/T 8170-2008).
 */
public record ReportedUncertainty(BigDecimal value, BigDecimal expanded) {

    private static final int DIGITS = 2;
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.05");

    /** @param expanded above zero */
    public static ReportedUncertainty of(BigDecimal value, BigDecimal expanded) {
        BigDecimal rounded = rounded(expanded);
        return new ReportedUncertainty(value.setScale(rounded.scale(), RoundingMode.HALF_EVEN), rounded);
    }

    private static BigDecimal rounded(BigDecimal expanded) {
        BigDecimal cut = expanded.round(new MathContext(DIGITS, RoundingMode.DOWN));
        BigDecimal rest = expanded.subtract(cut).movePointRight(cut.scale());
        BigDecimal up = rest.compareTo(NEGLIGIBLE) <= 0 ? cut : cut.add(cut.ulp());
        // 9.96 has become 10.0
        BigDecimal two = up.round(new MathContext(DIGITS, RoundingMode.UNNECESSARY));
        int missing = DIGITS - two.precision();
        BigDecimal whole = missing > 0 ? two.setScale(two.scale() + missing) : two;
        return whole.scale() < 0 ? whole.setScale(0) : whole;
    }
}

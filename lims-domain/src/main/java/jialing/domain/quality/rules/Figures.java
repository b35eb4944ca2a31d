package jialing.domain.quality.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How figures of quality control are shown: three significant digits. Rules compare with all digits. */
public final class Figures {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

    private Figures() {}

    /** Below a millionth as {@code 2.5E-9}: nobody counts zeros. */
    public static String shown(BigDecimal value) {
        if (value == null) {
            return "—";
        }
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = value.round(THREE_DIGITS);
        return rounded.abs().compareTo(MILLIONTH) < 0
                ? rounded.stripTrailingZeros().toString()
                : rounded.toPlainString();
    }

    public static String percent(BigDecimal value) {
        return value == null ? "—" : shown(value) + " %";
    }

    /** Cut off, never rounded up: 0.99896 is not 0.999. */
    public static String correlation(BigDecimal r) {
        return r.setScale(4, RoundingMode.DOWN).toPlainString();
    }
}

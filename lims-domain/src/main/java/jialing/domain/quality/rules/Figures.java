package jialing.domain.quality.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How figures of quality control are shown: three significant digits. Rules compare with all digits. */
public final class Figures {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private Figures() {}

    public static String shown(BigDecimal value) {
        return value == null ? "—" : value.round(THREE_DIGITS).toPlainString();
    }

    public static String percent(BigDecimal value) {
        return value == null ? "—" : shown(value) + " %";
    }

    /** Cut off, never rounded up: 0.99896 is not 0.999. */
    public static String correlation(BigDecimal r) {
        return r.setScale(4, RoundingMode.DOWN).toPlainString();
    }
}

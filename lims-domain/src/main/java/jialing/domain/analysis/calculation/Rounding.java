package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding after GB/T 8170-2008: to the interval, a remainder of exactly half goes to the even multiple, negative numbers by their
 * absolute value (3.2). It MUST be done once, from the number with all its digits (3.3).
 */
public final class Rounding {

    private Rounding() {}

    /** To so many decimals; a negative count rounds to tens, hundreds and so on. */
    public static BigDecimal toDecimals(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /** To so many significant digits. */
    public static BigDecimal toSignificantDigits(BigDecimal value, int digits) {
        return value.signum() == 0 ? value : toDigitsWithin(value, digits, Integer.MAX_VALUE);
    }

    /** To so many significant digits, or to so many decimals where that leaves fewer digits. */
    static BigDecimal toDigitsWithin(BigDecimal value, int digits, int decimals) {
        int decimalsOfDigits = digits - value.precision() + value.scale();
        BigDecimal rounded = toDecimals(value, Math.min(decimals, decimalsOfDigits));
        // 9.996 to three digits is 10.0: the carry takes a decimal away
        return rounded.precision() > digits ? rounded.setScale(rounded.scale() - 1, RoundingMode.UNNECESSARY) : rounded;
    }
}

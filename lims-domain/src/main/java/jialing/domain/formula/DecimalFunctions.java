package jialing.domain.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.hipparchus.dfp.DfpMath;

/** Transcendental functions with the digits of {@link DecimalRun}, by Hipparchus' decimal floating point with guard digits. */
final class DecimalFunctions {

    private static final int WITH_GUARD = 56;

    private DecimalFunctions() {}

    static BigDecimal exp(BigDecimal x) {
        return decimal(DfpMath.exp(floating(x)));
    }

    /** @param x above zero */
    static BigDecimal ln(BigDecimal x) {
        return decimal(DfpMath.log(floating(x)));
    }

    /** @param x above zero; whole powers of ten have whole logarithms */
    static BigDecimal lg(BigDecimal x) {
        BigDecimal shortest = x.stripTrailingZeros();
        if (shortest.unscaledValue().equals(BigInteger.ONE)) {
            return BigDecimal.valueOf(-shortest.scale());
        }
        Dfp number = floating(x);
        return decimal(DfpMath.log(number).divide(DfpMath.log(number.newInstance(10))));
    }

    /** A field of its own for each call: it keeps the flags of the last operation, and threads would share them. */
    private static Dfp floating(BigDecimal x) {
        return new DfpField(WITH_GUARD).newDfp(x.toString());
    }

    private static BigDecimal decimal(Dfp x) {
        return new BigDecimal(x.toString()).round(DecimalRun.DIGITS);
    }
}

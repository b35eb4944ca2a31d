package jialing.domain.assessment;

import java.math.BigDecimal;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.hipparchus.dfp.DfpMath;

/** Logarithms and powers in decimal arithmetic, with far more digits than any measured value has. */
final class DecimalLogarithm {

    private static final int DIGITS = 34;
    private static final DfpField FIELD = new DfpField(DIGITS);

    private DecimalLogarithm() {}

    /** @param value above zero */
    static BigDecimal ln(BigDecimal value) {
        return decimal(DfpMath.log(of(value)));
    }

    static BigDecimal log10(BigDecimal value) {
        return decimal(DfpMath.log(of(value)).divide(DfpMath.log(FIELD.newDfp(10))));
    }

    static BigDecimal powerOfTen(BigDecimal exponent) {
        return decimal(DfpMath.pow(FIELD.newDfp(10), of(exponent)));
    }

    private static Dfp of(BigDecimal value) {
        return FIELD.newDfp(value.toString());
    }

    private static BigDecimal decimal(Dfp value) {
        return new BigDecimal(value.toString());
    }
}

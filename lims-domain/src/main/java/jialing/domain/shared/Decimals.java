package jialing.domain.shared;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The way out of binary arithmetic: logarithms, exponentials and quantiles are calculated in binary, and what they give becomes a
 * decimal here, with the digits that can be relied on.
 */
public final class Decimals {

    /** Twelve digits: a chain of a few hundred binary operations keeps them, and no measured value has as many. */
    private static final MathContext RELIABLE = new MathContext(12);

    private Decimals() {}

    /** @throws NumberFormatException when it is no number at all */
    public static BigDecimal of(double value) {
        return new BigDecimal(value, RELIABLE);
    }
}

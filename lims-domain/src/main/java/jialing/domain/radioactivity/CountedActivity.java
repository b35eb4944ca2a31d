package jialing.domain.radioactivity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An activity from a gross and a background count, {@code y = w (r_g − r_0)}, with its standard uncertainty (ISO 11929-1:2019).
 * A net rate below zero is kept as it is: means and limits need it.
 *
 * @param factor w, with its uncertainty
 */
public record CountedActivity(Counts gross, Counts background, ActivityFactor factor) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** y, in the unit of the factor. */
    public BigDecimal value() {
        return factor.value().multiply(gross.rate().subtract(background.rate()), DIGITS);
    }

    /** u(y), in the unit of the factor. */
    public BigDecimal uncertainty() {
        return gross.variance()
                .add(background.variance())
                .multiply(factor.value().pow(2), DIGITS)
                .add(value().pow(2).multiply(factor.relativeVariance(), DIGITS))
                .sqrt(DIGITS);
    }

    /** ũ²(ỹ): the squared uncertainty that a true value would have brought along (ISO 11929-1:2019). */
    BigDecimal varianceIfTrue(BigDecimal trueValue) {
        BigDecimal ofBackground = background.supposedRate();
        BigDecimal ofGross = trueValue.divide(factor.value(), DIGITS).add(ofBackground);
        return ofGross.divide(gross.seconds(), DIGITS)
                .add(ofBackground.divide(background.seconds(), DIGITS))
                .multiply(factor.value().pow(2), DIGITS)
                .add(trueValue.pow(2).multiply(factor.relativeVariance(), DIGITS));
    }
}

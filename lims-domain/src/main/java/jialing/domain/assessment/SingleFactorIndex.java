package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The single-factor standard index S of a water quality (HJ 2.3-2018 annex D): at most 1 keeps the standard. Values and limits are in
 * one unit.
 */
public final class SingleFactorIndex {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal NEUTRAL = BigDecimal.valueOf(7);
    private static final BigDecimal SATURATION = BigDecimal.valueOf(468);
    private static final BigDecimal SATURATION_OFFSET = new BigDecimal("31.6");

    private SingleFactorIndex() {}

    /** S = c/s. */
    public static BigDecimal ofContent(BigDecimal content, BigDecimal limit) {
        return content.divide(limit, DIGITS);
    }

    /**
     * Dissolved oxygen: S = DOs/DO up to saturation, |DOf − DO|/(DOf − DOs) above.
     *
     * @param oxygen mg/L, above zero
     * @param limit DOs, mg/L
     * @param temperature of the water, ℃
     */
    public static BigDecimal ofDissolvedOxygen(BigDecimal oxygen, BigDecimal limit, BigDecimal temperature) {
        BigDecimal saturated = saturation(temperature);
        return oxygen.compareTo(saturated) <= 0
                ? limit.divide(oxygen, DIGITS)
                : oxygen.subtract(saturated).divide(saturated.subtract(limit), DIGITS);
    }

    /** Oxygen that saturates a river, mg/L: DOf = 468/(31.6 + T). */
    public static BigDecimal saturation(BigDecimal temperature) {
        return SATURATION.divide(SATURATION_OFFSET.add(temperature), DIGITS);
    }

    /** pH: S = (7 − pH)/(7 − pHsd) up to 7, (pH − 7)/(pHsu − 7) above. */
    public static BigDecimal ofAcidity(BigDecimal acidity, BigDecimal low, BigDecimal high) {
        return acidity.compareTo(NEUTRAL) <= 0
                ? NEUTRAL.subtract(acidity).divide(NEUTRAL.subtract(low), DIGITS)
                : acidity.subtract(NEUTRAL).divide(high.subtract(NEUTRAL), DIGITS);
    }
}

package jialing.domain.proficiency.statistics;

import java.math.BigDecimal;
import jialing.domain.shared.Decimals;

/**
 * σ_pt from the level alone: how much laboratories differ is, over many orders of magnitude, a matter of how much there is to find
 * (Horwitz, as modified by Thompson, Analyst 125 (2000) 385; ISO 13528:2022 8.4).
 */
public final class Horwitz {

    private static final BigDecimal TRACE_BELOW = new BigDecimal("1.2E-7");
    private static final BigDecimal MAIN_ABOVE = new BigDecimal("0.138");
    private static final BigDecimal TRACE = new BigDecimal("0.22");
    private static final BigDecimal FACTOR = new BigDecimal("0.02");
    private static final BigDecimal POWER = new BigDecimal("0.8495");
    private static final BigDecimal MAIN = new BigDecimal("0.01");

    private Horwitz() {}

    /**
     * @param massFraction above zero and at most 1; mg/L in water is taken as 10⁻⁶
     * @return reproducibility standard deviation as a mass fraction
     */
    public static BigDecimal deviation(BigDecimal massFraction) {
        if (massFraction.signum() <= 0 || massFraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no mass fraction: " + massFraction);
        }
        if (massFraction.compareTo(TRACE_BELOW) < 0) {
            return TRACE.multiply(massFraction);
        }
        return massFraction.compareTo(MAIN_ABOVE) > 0
                ? MAIN.multiply(massFraction.sqrt(PlainStatistics.DIGITS))
                : FACTOR.multiply(Decimals.of(StrictMath.pow(massFraction.doubleValue(), POWER.doubleValue())));
    }
}

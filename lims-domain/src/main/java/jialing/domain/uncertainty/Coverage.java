package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import jialing.domain.shared.Refusal;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * How the expanded uncertainty is made: by a fixed factor, usually k = 2, or by Student's t for a probability and the effective degrees
 * of freedom (JCGM 100:2008 6.3, G.4; JJF 1059.1-2012).
 *
 * @param factor null when Student's t gives it
 * @param probability of the coverage interval; of Monte Carlo too
 */
public record Coverage(BigDecimal factor, BigDecimal probability) {

    private static final MathContext DIGITS_OF_QUANTILES = new MathContext(8);
    private static final BigDecimal USUAL = new BigDecimal("0.95");
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("0.999");

    /** k = 2, of about 95 %. */
    public static final Coverage TWO = new Coverage(BigDecimal.valueOf(2), USUAL);

    public Coverage {
        probability = probability == null ? USUAL : probability;
        if (probability.compareTo(LEAST) < 0 || probability.compareTo(MOST) > 0) {
            throw Refusal.invalid(
                    "ProbabilityIsUsual",
                    "probability",
                    "包含概率须在 0.5 至 0.999 之间",
                    "The coverage probability lies between 0.5 and 0.999");
        }
        if (factor != null && (factor.compareTo(BigDecimal.ONE) < 0 || factor.compareTo(BigDecimal.TEN) > 0)) {
            throw Refusal.invalid(
                    "FactorIsUsual", "factor", "包含因子 k 须在 1 至 10 之间", "The coverage factor lies between 1 and 10");
        }
    }

    public static Coverage student(String probability) {
        return new Coverage(null, new BigDecimal(probability));
    }

    boolean isStudent() {
        return factor == null;
    }

    /** @param freedom cut to the next lower whole number (JCGM 100:2008 G.4.1); null: the normal distribution */
    BigDecimal factorFor(BigDecimal freedom) {
        if (factor != null) {
            return factor;
        }
        double quantile = (1 + probability.doubleValue()) / 2;
        double k = freedom == null
                ? new NormalDistribution().inverseCumulativeProbability(quantile)
                : new TDistribution(whole(freedom)).inverseCumulativeProbability(quantile);
        return new BigDecimal(k, DIGITS_OF_QUANTILES);
    }

    private static double whole(BigDecimal freedom) {
        return Math.max(1, freedom.setScale(0, RoundingMode.FLOOR).doubleValue());
    }
}

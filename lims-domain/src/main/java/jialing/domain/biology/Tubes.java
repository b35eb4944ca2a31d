package jialing.domain.biology;

import java.math.BigDecimal;

/**
 * Tubes of one inoculum, of which some grew.
 *
 * @param volume of undiluted sample in each tube, mL
 * @param number of tubes
 * @param positive how many of them grew
 */
public record Tubes(BigDecimal volume, int number, int positive) {

    Tubes grown(int more) {
        return new Tubes(volume, number, positive + more);
    }
}

package jialing.domain.biology;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of organisms in one millilitre, estimated from counts, with the interval that holds the true one with 95 %.
 *
 * @param perMillilitre the estimate, or the bound when fewer or more were there than the counts can tell
 * @param low of the interval, zero when nothing was found
 * @param upper of the interval, null when everything grew, or the counts tell nothing of it, and there is none
 */
public record Estimate(Standing standing, BigDecimal perMillilitre, BigDecimal low, BigDecimal upper) {

    /** How the number is to be read. */
    public enum Standing {
        /** A number from counts within the countable range, or from tubes of which some grew and some did not. */
        COUNTED,
        /** A number from counts below the countable range: it is uncertain and said to be so. */
        FEW,
        /** Nothing grew: less than the number. */
        LESS_THAN,
        /** Too much grew: more than the number. */
        MORE_THAN
    }

    public Optional<BigDecimal> high() {
        return Optional.ofNullable(upper);
    }
}

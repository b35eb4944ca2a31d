package jialing.domain.biology;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A plate or a membrane with what grew on it.
 *
 * @param colonies null when there were too many to be counted
 * @param volume of the (diluted) sample on it, mL
 * @param dilution how many times the sample was diluted, 1 when it was not
 */
public record Plate(Integer colonies, BigDecimal volume, BigDecimal dilution) {

    public Optional<Integer> counted() {
        return Optional.ofNullable(colonies);
    }

    /** How much of the undiluted sample is on it, mL. */
    BigDecimal sample() {
        return volume.divide(dilution, MathContext.DECIMAL128);
    }
}

package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An interval that holds the true content with 95 %, with all digits.
 *
 * @param high empty where everything grew and nothing can be said of how much more there is
 */
public record ContentInterval(BigDecimal low, Optional<BigDecimal> high) {

    /** In another unit of the same. */
    public ContentInterval in(UnaryOperator<BigDecimal> unit) {
        return new ContentInterval(unit.apply(low), high.map(unit));
    }
}

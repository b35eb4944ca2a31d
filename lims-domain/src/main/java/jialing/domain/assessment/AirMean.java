package jialing.domain.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.shared.Text;

/** A mean of air quality values, or the reason why there is none. */
public sealed interface AirMean {

    /** Enough was measured; not rounded. */
    record Valid(BigDecimal value) implements AirMean {}

    /** Too little was measured. */
    record Invalid(Text reason) implements AirMean {}

    default Optional<BigDecimal> asNumber() {
        return this instanceof Valid valid ? Optional.of(valid.value()) : Optional.empty();
    }
}

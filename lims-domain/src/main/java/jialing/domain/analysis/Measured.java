package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/** A number, rounded as it is reported. */
public record Measured(BigDecimal value) implements ResultValue {

    @Override
    public String printed(DetectionConvention convention) {
        return value.toPlainString();
    }

    @Override
    public Optional<BigDecimal> inMean() {
        return Optional.of(value);
    }
}

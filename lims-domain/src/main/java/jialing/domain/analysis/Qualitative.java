package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.biology.Presence;

/** Whether something is there in the amount that was examined. There is no number behind it, so it counts in no mean and no sum. */
public record Qualitative(Presence presence) implements ResultValue {

    @Override
    public String printed(DetectionConvention convention) {
        return presence.label().zh();
    }

    @Override
    public Optional<BigDecimal> inMean() {
        return Optional.empty();
    }
}

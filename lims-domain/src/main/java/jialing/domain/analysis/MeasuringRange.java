package jialing.domain.analysis;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What the instrument can read, in its own scale; an end that is null is open. */
@Embeddable
public record MeasuringRange(BigDecimal lowestReading, BigDecimal highestReading) {

    static final MeasuringRange OPEN = new MeasuringRange(null, null);

    public boolean holds(BigDecimal reading) {
        return (lowestReading == null || reading.compareTo(lowestReading) >= 0)
                && (highestReading == null || reading.compareTo(highestReading) <= 0);
    }

    @Override
    public String toString() {
        return (lowestReading == null ? "−∞" : lowestReading.toPlainString())
                + " ~ "
                + (highestReading == null ? "∞" : highestReading.toPlainString());
    }
}

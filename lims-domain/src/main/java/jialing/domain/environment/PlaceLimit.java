package jialing.domain.environment;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Between which values a quantity has to stay in a place, from a day on until there is another limit. A value exactly on the limit is
 * within.
 *
 * @param low null when open
 * @param high null when open
 * @param validMinutes how long a reading speaks for the place; null when it need not be watched
 */
public record PlaceLimit(
        UUID id,
        String place,
        AmbientQuantity quantity,
        BigDecimal low,
        BigDecimal high,
        Integer validMinutes,
        LocalDate from,
        String reason,
        String setByName,
        Instant setAt) {

    public boolean admits(BigDecimal value) {
        return (low == null || value.compareTo(low) >= 0) && (high == null || value.compareTo(high) <= 0);
    }

    /** How far a value lies beyond it; zero or less when it does not. */
    BigDecimal excess(BigDecimal value) {
        BigDecimal below = low == null ? BigDecimal.ZERO : low.subtract(value);
        BigDecimal above = high == null ? BigDecimal.ZERO : value.subtract(high);
        return below.max(above);
    }

    public boolean isWatched() {
        return validMinutes != null;
    }

    /** Whether a reading of that time still speaks for the place. */
    public boolean isFresh(Instant measuredAt, Instant at) {
        return !isWatched()
                || measuredAt != null
                        && !measuredAt.plus(Duration.ofMinutes(validMinutes)).isBefore(at);
    }

    /** E.g. {@code 15–30 ℃}. */
    public String span() {
        String unit = " " + quantity.unit();
        if (low == null) {
            return high == null ? "–" : "≤ " + high.toPlainString() + unit;
        }
        return high == null
                ? "≥ " + low.toPlainString() + unit
                : low.toPlainString() + "–" + high.toPlainString() + unit;
    }
}

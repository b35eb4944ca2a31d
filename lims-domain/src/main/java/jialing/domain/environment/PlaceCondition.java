package jialing.domain.environment;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * How a quantity stands in a place at an instant.
 *
 * @param limit in force, null for none
 * @param value of the last reading, null when there is none
 * @param at the instant as of which it is told
 */
public record PlaceCondition(
        String place, AmbientQuantity quantity, PlaceLimit limit, BigDecimal value, Instant measuredAt, Instant at) {

    /** In one word, for a colour. */
    public enum State {
        WITHIN,
        BEYOND,
        NOT_WATCHED,
        NO_LIMIT
    }

    public boolean isWithin() {
        return limit == null || value == null || limit.admits(value);
    }

    public boolean isWatched() {
        return limit == null || limit.isFresh(measuredAt, at);
    }

    public State state() {
        if (limit == null) {
            return State.NO_LIMIT;
        }
        if (!isWithin()) {
            return State.BEYOND;
        }
        return isWatched() && value != null ? State.WITHIN : State.NOT_WATCHED;
    }
}

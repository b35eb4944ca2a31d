package jialing.domain.environment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Readings in a row that are beyond the limit of their day.
 *
 * @param lastGoodAt the last good reading before; null when there is no reading before
 * @param beganAt the first reading beyond
 * @param endedAt the first good reading after; null when there is none
 * @param worst the value farthest beyond
 */
public record Stretch(Instant lastGoodAt, Instant beganAt, Instant endedAt, BigDecimal worst) {

    /**
     * @param readings of one quantity in one place, by time
     * @param limit in force at an instant; null for none, then everything is good
     */
    static List<Stretch> in(List<AmbientReading> readings, Function<Instant, PlaceLimit> limit) {
        var found = new ArrayList<Stretch>();
        Instant lastGood = null;
        Stretch open = null;
        BigDecimal excess = BigDecimal.ZERO;
        for (AmbientReading reading : readings) {
            PlaceLimit inForce = limit.apply(reading.measuredAt());
            boolean good = inForce == null || inForce.admits(reading.value());
            if (good) {
                if (open != null) {
                    found.add(open.endedBy(reading));
                    open = null;
                }
                lastGood = reading.measuredAt();
            } else if (open == null) {
                open = new Stretch(lastGood, reading.measuredAt(), null, reading.value());
                excess = inForce.excess(reading.value());
            } else if (inForce.excess(reading.value()).compareTo(excess) > 0) {
                excess = inForce.excess(reading.value());
                open = new Stretch(open.lastGoodAt, open.beganAt, null, reading.value());
            }
        }
        if (open != null) {
            found.add(open);
        }
        return found;
    }

    boolean meets(Stretch other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    boolean lastsAsLongAs(Stretch other) {
        return Objects.equals(lastGoodAt, other.lastGoodAt)
                && beganAt.equals(other.beganAt)
                && Objects.equals(endedAt, other.endedAt);
    }

    private boolean startsBeforeEndOf(Stretch other) {
        return other.endedAt == null || beganAt.isBefore(other.endedAt);
    }

    private Stretch endedBy(AmbientReading good) {
        return new Stretch(lastGoodAt, beganAt, good.measuredAt(), worst);
    }
}

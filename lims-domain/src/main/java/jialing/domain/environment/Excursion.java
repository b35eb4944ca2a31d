package jialing.domain.environment;

import java.time.Instant;
import java.util.UUID;

/**
 * A quantity was, or is, out of its limits in a place.
 *
 * @param version grows with what is learnt about it: its end, or late readings; a decision speaks for one version
 * @param number by which people know it, e.g. {@code HJ-CQ-WZ-2026-0001}
 * @param matters what the quality officer decided about this version: it puts results in doubt, or not; null while undecided
 */
public record Excursion(
        UUID id,
        int version,
        String organisation,
        String number,
        String place,
        AmbientQuantity quantity,
        Stretch stretch,
        Boolean matters,
        String reason,
        String decidedBy,
        Instant decidedAt) {

    public boolean isOver() {
        return stretch.endedAt() != null;
    }

    public boolean isDecided() {
        return matters != null;
    }

    /** The last evidence that the place was good; where there is none, the first that it was not. */
    public Instant doubtfulSince() {
        return stretch.lastGoodAt() == null ? stretch.beganAt().minusMillis(1) : stretch.lastGoodAt();
    }

    Excursion grown(Stretch other) {
        return new Excursion(id, version + 1, organisation, number, place, quantity, other, null, null, null, null);
    }
}

package jialing.domain.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.ledger.Subject;

/**
 * The visit of one inspector to one organisation.
 *
 * @param organisation that is seen
 * @param office that sends the inspector
 * @param paper official number of the letter that announces the visit
 * @param acceptance null before the inspector has taken the invitation
 * @param end null unless it was ended before its hour
 */
public record Visit(
        UUID id,
        String organisation,
        String name,
        String office,
        String paper,
        Instant from,
        Instant until,
        String opener,
        Instant openedAt,
        Acceptance acceptance,
        End end) {

    static final Duration INVITATION_LASTS = Duration.ofHours(72);

    public record Acceptance(UUID personId, String account, Instant at) {}

    public record End(String reason, String by, Instant at) {}

    public VisitState state(Instant now) {
        if (end != null) {
            return VisitState.ENDED;
        }
        if (!now.isBefore(until)) {
            return VisitState.OVER;
        }
        if (acceptance == null) {
            return now.isBefore(lapsesAt()) ? VisitState.INVITED : VisitState.LAPSED;
        }
        return now.isBefore(from) ? VisitState.EXPECTED : VisitState.UNDER_WAY;
    }

    /** When the invitation can be taken no more. */
    public Instant lapsesAt() {
        Instant lapses = openedAt.plus(INVITATION_LASTS);
        return lapses.isBefore(until) ? lapses : until;
    }

    Subject subject() {
        return subject(id);
    }

    static Subject subject(UUID id) {
        return Subject.of("Visit", id);
    }
}

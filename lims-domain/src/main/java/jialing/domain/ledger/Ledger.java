package jialing.domain.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.persistence.ActTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Position;
import jialing.domain.shared.TimeOrderedId;

/**
 * Where acts are put on record. Writing joins the caller's transaction: an act without its change, or a change without its act,
 * MUST NOT exist.
 */
@ApplicationScoped
public class Ledger {

    @Inject
    ActTable acts;

    @Inject
    LabClock clock;

    public RecordedAct record(Act act) {
        return record(TimeOrderedId.next(), act);
    }

    /** Records an act whose id was minted elsewhere, e.g. on a phone without signal. */
    public RecordedAct record(UUID id, Act act) {
        Instant now = clock.now();
        String previous = acts.lastHashOf(act.subject());
        String content = CanonicalJson.of(act.content());
        String contentHash = CanonicalJson.sha256(content);
        var sealed = new Sealed(
                id,
                act.verb(),
                act.subject(),
                act.organisation(),
                act.persons(),
                act.deviceTime(),
                now,
                act.position(),
                contentHash,
                act.statement(),
                previous);
        var recorded = new RecordedAct(
                id,
                act.verb(),
                act.subject(),
                act.organisation(),
                act.persons(),
                act.deviceTime(),
                now,
                act.position(),
                content,
                contentHash,
                act.statement(),
                previous,
                CanonicalJson.sha256(CanonicalJson.of(sealed)));
        acts.append(recorded);
        return recorded;
    }

    /** All acts on one subject, oldest first, as far as the asking person may see them. */
    public List<RecordedAct> history(String subjectType, UUID subjectId) {
        return acts.of(subjectType, subjectId);
    }

    /** What an act's own hash covers: everything but the content itself, for which its hash stands. */
    private record Sealed(
            UUID id,
            Verb verb,
            Subject subject,
            String organisation,
            List<ActingPerson> actors,
            Instant deviceTime,
            Instant recordedAt,
            Position position,
            String contentHash,
            String statement,
            String previousHash) {}
}

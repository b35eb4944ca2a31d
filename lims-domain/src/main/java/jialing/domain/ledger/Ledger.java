package jialing.domain.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.persistence.ActTable;
import jialing.domain.shared.LabClock;
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
        // The chain's end first: who waited for it is later, and the clock must say so.
        String previous = acts.lastHashOf(act.subject(), act.organisation());
        Instant now = clock.now();
        Instant deviceTime = LabClock.kept(act.deviceTime());
        String content = CanonicalJson.of(act.content());
        String contentHash = CanonicalJson.sha256(content);
        var sealed = new SealedAct(
                id,
                act.verb(),
                act.subject(),
                act.organisation(),
                act.persons(),
                deviceTime,
                now,
                act.position(),
                contentHash,
                act.statement(),
                previous);
        String text = sealed.text();
        var recorded = new RecordedAct(
                id,
                act.verb(),
                act.subject(),
                act.organisation(),
                act.persons(),
                deviceTime,
                now,
                act.position(),
                content,
                contentHash,
                act.statement(),
                previous,
                CanonicalJson.sha256(text),
                signatures(act, text));
        acts.append(recorded);
        return recorded;
    }

    /** All acts on any of these subjects, whatever their versions, oldest first, as far as the asking person may see them. */
    public List<RecordedAct> history(List<Subject> subjects) {
        return acts.of(subjects);
    }

    /** The acts of one kind on a subject after a moment, oldest first. */
    public List<RecordedAct> history(Subject subject, Verb verb, Instant since) {
        return acts.of(subject, verb, since);
    }

    private static List<ActSignature> signatures(Act act, String text) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        return act.signers().stream().map(signer -> signer.sign(message)).toList();
    }

    /**
     * Puts a text into the log beside the acts, for those who shall be able to check it by itself, e.g. that a report was issued.
     *
     * @param id of the thing that it is about; one text for each
     * @param at when the act was recorded that makes it true
     */
    public void declare(UUID id, Instant at, String text) {
        acts.declare(id, at, CanonicalJson.sha256(text));
    }

    /** All acts on one subject, oldest first, as far as the asking person may see them. */
    public List<RecordedAct> history(String subjectType, UUID subjectId) {
        return acts.of(subjectType, subjectId);
    }
}

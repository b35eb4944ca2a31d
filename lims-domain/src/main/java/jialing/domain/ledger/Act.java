package jialing.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Position;

/**
 * Something a person wants to put on record. The {@link Ledger} adds id, server time, hashes and the act before it.
 *
 * @param organisation whose record it belongs to
 * @param deviceTime when the person's device says it happened; null when it happened at the server
 * @param content everything that matters, as a record or map; its canonical JSON (RFC 8785) is hashed and kept
 * @param statement version of the statement of responsibility that the person signed under, null when none was asked
 * @param signers who sign it with a key of their own
 */
public record Act(
        Verb verb,
        Subject subject,
        String organisation,
        List<ActingPerson> persons,
        Instant deviceTime,
        Position position,
        Object content,
        String statement,
        List<ActSigner> signers) {

    public static Act of(Verb verb, Subject subject, Actor actor, Capacity capacity, Object content) {
        var persons = List.of(ActingPerson.of(actor, capacity));
        return new Act(verb, subject, actor.organisation(), persons, null, null, content, null, List.of());
    }

    /** The same act with a second person who answers for it as well. */
    public Act with(ActingPerson coActor) {
        var both = Stream.concat(persons.stream(), Stream.of(coActor)).toList();
        return new Act(verb, subject, organisation, both, deviceTime, position, content, statement, signers);
    }

    public Act at(Instant whenOnDevice, Position where) {
        return new Act(verb, subject, organisation, persons, whenOnDevice, where, content, statement, signers);
    }

    /** The same act, signed with the signer's own key under the statement of responsibility in force. */
    public Act signedBy(ActSigner signer) {
        var all = Stream.concat(signers.stream(), Stream.of(signer)).toList();
        return new Act(verb, subject, organisation, persons, deviceTime, position, content, signer.statement(), all);
    }

    /** The same act on the record of another organisation: what the house itself does, it does for somebody. */
    public Act inOrganisation(String code) {
        return new Act(verb, subject, code, persons, deviceTime, position, content, statement, signers);
    }
}

package jialing.domain.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;

/**
 * What a person's passkey signs: one act, as it was shown, for a moment. The challenge of the device is the SHA-256 of its canonical
 * JSON (RFC 8785). An act holds its id, its time and the hash of the act before, which nobody knows before it is recorded; so the
 * passkey authorises a key that was made for this one signing and is thrown away with it, and that key signs the act itself.
 *
 * <p>It MUST fit nothing else: verb, subject with version, person, statement and content stand in it.
 *
 * @param statement version of the statement of responsibility, null where none is asked
 * @param statementHash SHA-256 of the statement's words in both languages, as canonical JSON
 * @param shown SHA-256 of what the act says, see {@link #shown(Act)}
 * @param key the public half of the key made for this signing: X.509 SubjectPublicKeyInfo, base 64
 */
record Authorisation(
        String format,
        Verb verb,
        Subject subject,
        String organisation,
        ActingPerson person,
        String statement,
        String statementHash,
        String shown,
        String key,
        Instant issuedAt,
        Instant validUntil) {

    static final Duration LASTS = Duration.ofMinutes(2);
    private static final String FORMAT = "jialing authorisation/v1";

    static Authorisation of(Act act, PublicKey key, Instant now) {
        return of(act, Base64.getEncoder().encodeToString(key.getEncoded()), now);
    }

    private static Authorisation of(Act act, String key, Instant issuedAt) {
        ActingPerson person = act.persons().get(0);
        var statement = StatementOfResponsibility.of(person.capacity());
        return new Authorisation(
                FORMAT,
                act.verb(),
                act.subject(),
                act.organisation(),
                person,
                statement.map(StatementOfResponsibility::version).orElse(null),
                statement
                        .map(each -> CanonicalJson.sha256(CanonicalJson.of(each.text())))
                        .orElse(null),
                CanonicalJson.sha256(shown(act)),
                key,
                issuedAt,
                issuedAt.plus(LASTS));
    }

    static Authorisation read(String text) {
        return CanonicalJson.read(text, Authorisation.class);
    }

    String text() {
        return CanonicalJson.of(this);
    }

    /** Whether it was given for this very act: the same deed on the same version of the same thing, with nothing changed meanwhile. */
    boolean fits(Act act) {
        return equals(of(act, key, issuedAt));
    }

    /**
     * The act's content as canonical JSON, without what comes into being only by signing: the signatures under its single results, and
     * the ids of results that the act makes.
     */
    static String shown(Act act) {
        JsonNode content = CanonicalJson.read(CanonicalJson.of(act.content()), JsonNode.class);
        content.path("results").forEach(line -> {
            if (line instanceof ObjectNode result) {
                result.remove(List.of("signature", "resultId"));
            }
        });
        return CanonicalJson.of(content);
    }
}

package jialing.domain.people;

import java.time.Instant;
import jialing.domain.ledger.ActSignature;
import jialing.domain.ledger.ActSigner;
import jialing.domain.ledger.ActingPerson;

/**
 * A person has just opened the own signing key with the PIN, or authorised one with a passkey, and may put it under what is being done. Only {@link Signing} makes
 * one.
 */
public final class Signature implements ActSigner {

    // No record: a record would print its parts, and the open key is one of them.
    private final ActingPerson person;
    private final String statement;
    private final Instant at;
    private final ActSignatures key;

    /** Whatever key the person has in hand now. */
    interface ActSignatures {
        ActSignature sign(byte[] message);
    }

    Signature(ActingPerson person, String statement, Instant at, ActSignatures key) {
        this.person = person;
        this.statement = statement;
        this.at = at;
        this.key = key;
    }

    public ActingPerson person() {
        return person;
    }

    @Override
    public String statement() {
        return statement;
    }

    public Instant at() {
        return at;
    }

    @Override
    public ActSignature sign(byte[] message) {
        return key.sign(message);
    }
}

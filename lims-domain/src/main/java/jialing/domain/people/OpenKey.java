package jialing.domain.people;

import java.security.PrivateKey;
import java.util.Base64;
import java.util.UUID;
import jialing.domain.ledger.ActSignature;
import jialing.domain.shared.KeyKind;

/** A person's private key, opened with the PIN for the one thing that is being signed; never kept, never printed. */
final class OpenKey {

    private final UUID person;
    private final KeyKind kind;
    private final String certificate;
    private final PrivateKey key;

    /** @param certificate SHA-256 of the one that signatures name from now on */
    OpenKey(UUID person, SigningKey kept, String certificate, PrivateKey key) {
        this.person = person;
        this.kind = kept.kind();
        this.certificate = certificate;
        this.key = key;
    }

    ActSignature sign(byte[] message) {
        String value = Base64.getEncoder().encodeToString(kind.sign(key, message));
        return new ActSignature(person, kind.algorithm(), certificate, value);
    }
}

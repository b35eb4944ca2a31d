package jialing.domain.people;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.UUID;
import jialing.domain.ledger.ActSignature;

/** A person's private key, opened with the PIN for the one thing that is being signed; never kept, never printed. */
final class OpenKey {

    private final UUID person;
    private final String algorithm;
    private final String certificate;
    private final PrivateKey key;

    OpenKey(UUID person, SigningKey kept, PrivateKey key) {
        this.person = person;
        this.algorithm = kept.algorithm();
        this.certificate = kept.fingerprint();
        this.key = key;
    }

    ActSignature sign(byte[] message) {
        try {
            var signature = java.security.Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(message);
            String value = Base64.getEncoder().encodeToString(signature.sign());
            return new ActSignature(person, algorithm, certificate, value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key cannot sign", e);
        }
    }
}

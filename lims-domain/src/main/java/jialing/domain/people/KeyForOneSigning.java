package jialing.domain.people;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.UUID;
import jialing.domain.ledger.ActSignature;
import jialing.domain.shared.KeyKind;

/**
 * A key (ECDSA P-256) that a passkey authorised for one signing: it signs the act, and each of its results, in one transaction, and
 * is then nowhere any more.
 */
final class KeyForOneSigning {

    /** Like the passkeys', which no house chooses: no device makes SM2 keys. */
    private static final KeyKind KIND = KeyKind.ECDSA;

    private final UUID person;
    private final String certificate;
    private final String authorisation;
    private final PrivateKey key;

    /**
     * @param certificate SHA-256 of the passkey's certificate
     * @param authorisation SHA-256 of the authorisation that names the key
     * @param key PKCS #8
     */
    KeyForOneSigning(UUID person, String certificate, String authorisation, byte[] key) {
        this.person = person;
        this.certificate = certificate;
        this.authorisation = authorisation;
        try {
            this.key = KIND.privateKey(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this is no key for a signing", e);
        }
    }

    static KeyPair newPair() {
        return KIND.newKeys();
    }

    ActSignature sign(byte[] message) {
        String value = Base64.getEncoder().encodeToString(KIND.sign(key, message));
        return new ActSignature(person, KIND.algorithm(), certificate, value, authorisation);
    }
}

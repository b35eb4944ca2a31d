package jialing.domain.ledger;

import java.util.UUID;

/**
 * A person's signature.
 *
 * @param algorithm name in the Java Cryptography Architecture, {@code SHA256withECDSA} or {@code SM3withSM2}; it MUST be that of the key
 *     that made the value, and whoever verifies takes the key's word
 * @param certificate SHA-256 of the X.509 certificate (DER) of the person's key, lower-case hex
 * @param value the signature, base 64
 * @param authorisation null when the person's key itself made the value; else the SHA-256 of what the person's passkey signed, lower-case
 *     hex: the value was then made by the key that is named there
 */
public record ActSignature(UUID person, String algorithm, String certificate, String value, String authorisation) {

    public ActSignature(UUID person, String algorithm, String certificate, String value) {
        this(person, algorithm, certificate, value, null);
    }
}

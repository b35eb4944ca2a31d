package jialing.domain.ledger;

import java.util.UUID;

/**
 * A person's signature.
 *
 * @param algorithm name in the Java Cryptography Architecture, {@code SHA256withECDSA} or {@code SM3withSM2}; it MUST be that of the
 *     certificate's key, and whoever verifies takes the key's word
 * @param certificate SHA-256 of the X.509 certificate (DER) of the key, lower-case hex
 * @param value the signature, base 64
 */
public record ActSignature(UUID person, String algorithm, String certificate, String value) {}

package jialing.domain.ledger;

import java.util.UUID;

/**
 * A person's signature.
 *
 * @param algorithm name in the Java Cryptography Architecture, e.g. {@code SHA256withECDSA}
 * @param certificate SHA-256 of the X.509 certificate (DER) of the key, lower-case hex
 * @param value the signature, base 64
 */
public record ActSignature(UUID person, String algorithm, String certificate, String value) {}

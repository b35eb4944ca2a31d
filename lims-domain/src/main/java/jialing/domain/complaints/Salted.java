package jialing.domain.complaints;

import java.security.SecureRandom;
import java.util.HexFormat;
import jialing.domain.ledger.CanonicalJson;

/** Binds words to an act that does not tell them: whoever is shown the words and the salt can repeat the digest. */
record Salted(String salt, Object content) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Salted of(Object content) {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return new Salted(HexFormat.of().formatHex(salt), content);
    }

    /** SHA-256 of the canonical JSON of both, lower-case hex. */
    String digest() {
        return CanonicalJson.sha256(CanonicalJson.of(this));
    }
}

package jialing.domain.proficiency;

import java.security.SecureRandom;
import java.util.HexFormat;
import jialing.domain.ledger.CanonicalJson;

/**
 * What is secret for now: its act holds the hash only, and once the text is shown everybody sees that it is the same. A salt keeps
 * anybody from finding a short number out by trying.
 *
 * @param text canonical JSON with the salt
 * @param hash SHA-256 of the text, lower-case hex
 */
public record SealedContent(String text, String hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private record Salted(String salt, Object content) {}

    static SealedContent of(Object content) {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return of(content, HexFormat.of().formatHex(salt));
    }

    /** @param salt from the device of who signs: the server is asked twice where a passkey signs, and MUST come to the same act */
    static SealedContent of(Object content, String salt) {
        String text = CanonicalJson.of(new Salted(salt, content));
        return new SealedContent(text, CanonicalJson.sha256(text));
    }
}

package jialing.domain.visits;

import java.security.SecureRandom;
import java.util.Base64;
import jialing.domain.ledger.CanonicalJson;

/** What the inspector is handed once; 256 random bits cannot be guessed at, so a plain hash keeps them. */
record VisitSecret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** In base64url, so that it can stand in a link. */
    static VisitSecret drawn() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new VisitSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return CanonicalJson.sha256(text);
    }

    @Override
    public String toString() {
        return "VisitSecret";
    }
}

package jialing.domain.complaints;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jialing.domain.ledger.CanonicalJson;

/**
 * By which a reporter follows the case: 100 random bits in signs that are not mistaken for each other (Crockford's base 32), told once.
 * A plain hash keeps them.
 */
record ReceiptCode(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReceiptCode drawn() {
        return new ReceiptCode(IntStream.range(0, GROUPS)
                .mapToObj(group -> IntStream.range(0, GROUP)
                        .mapToObj(sign -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-")));
    }

    /** As somebody typed it: hyphens, spaces and small letters do not matter. */
    String hash() {
        String plain = String.valueOf(text)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        return CanonicalJson.sha256(plain);
    }

    @Override
    public String toString() {
        return "ReceiptCode";
    }
}

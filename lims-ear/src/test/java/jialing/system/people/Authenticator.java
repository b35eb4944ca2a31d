package jialing.system.people;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a person's phone that makes one-time codes; its own reading of RFC 6238, not the house's. */
public final class Authenticator {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 20;
    private static final int HALF_MINUTE = 30_000;
    private static final int MARGIN = 27_000;

    private final byte[] secret;

    public Authenticator(String base32) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : base32.toCharArray()) {
            bits = bits.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        // with a bit in front, so that no leading zero is lost
        byte[] bytes = bits.setBit(LENGTH * Byte.SIZE).toByteArray();
        secret = Arrays.copyOfRange(bytes, bytes.length - LENGTH, bytes.length);
    }

    /** The code of this half minute, or of one before or after it; not asked for in its last moments. */
    public String code(int halfMinutesFromNow) {
        try {
            while (System.currentTimeMillis() % HALF_MINUTE > MARGIN) {
                Thread.sleep(200);
            }
            long counter = System.currentTimeMillis() / HALF_MINUTE + halfMinutesFromNow;
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(Arrays.copyOf(
                    new byte[] {
                        0,
                        0,
                        0,
                        0,
                        (byte) (counter >> 24),
                        (byte) (counter >> 16),
                        (byte) (counter >> 8),
                        (byte) counter
                    },
                    8));
            int at = hash[19] & 15;
            int number = (hash[at] & 127) << 24
                    | (hash[at + 1] & 255) << 16
                    | (hash[at + 2] & 255) << 8
                    | hash[at + 3] & 255;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package jialing.domain.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 (RFC 2104) under a key of its own in the folder of secrets, which is made when it is first asked for. What is derived so
 * stands nowhere before it is told, not even in the database, and every node that shares the folder derives the same.
 */
public final class KeyedDigest {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final SecretFile file;

    /** @param name of the key's file in the folder of secrets */
    public KeyedDigest(String name) {
        this.file = new SecretFile(Path.of(System.getProperty("jialing.secrets", "data/secrets"), name));
    }

    /** 64 hex digits. */
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(file.orRandom(LENGTH), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        } catch (IOException e) {
            throw new UncheckedIOException("a key in the folder of secrets cannot be read", e);
        }
    }
}

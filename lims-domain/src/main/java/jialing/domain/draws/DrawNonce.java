package jialing.domain.draws;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jialing.domain.shared.SecretFile;

/**
 * The nonce of each draw: HMAC-SHA256 (RFC 2104) of the draw's id under a key in the folder of secrets. So it stands nowhere before
 * it is read out, not even in the database, and every node knows the same.
 */
@ApplicationScoped
class DrawNonce {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final SecretFile file =
            new SecretFile(Path.of(System.getProperty("jialing.secrets", "data/secrets"), "draws.key"));

    /** 64 hex digits. */
    String of(UUID draw) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(file.orRandom(LENGTH), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(("draw/" + draw).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the draws cannot be read", e);
        }
    }
}

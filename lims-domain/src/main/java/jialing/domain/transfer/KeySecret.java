package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jialing.domain.shared.SecretFile;

/**
 * The key of each consignment: its items in the order of an HMAC-SHA256 (RFC 2104) under a secret in the folder of secrets, and a salt
 * made alike. So it stands nowhere before it is opened, not even in the database, and every node knows the same.
 */
@ApplicationScoped
class KeySecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final SecretFile file =
            new SecretFile(Path.of(System.getProperty("jialing.secrets", "data/secrets"), "transfer.key"));

    ConsignmentKey keyOf(UUID consignment, Collection<ConsignedItem> items) {
        return new ConsignmentKey(
                consignment,
                digest("salt/" + consignment),
                items.stream()
                        .sorted(Comparator.comparing(item -> digest("place/" + consignment + "/" + item.id())))
                        .toList());
    }

    /** For an act that names no item: what was put in cannot be told from it, nor exchanged afterwards. */
    String saltOf(UUID item) {
        return digest("item/" + item);
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(file.orRandom(LENGTH), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        } catch (IOException e) {
            throw new UncheckedIOException("the secret of the consignments' keys cannot be read", e);
        }
    }
}

package jialing.domain.exchange.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import jialing.domain.shared.SecretFile;

/**
 * The key that signs what leaves the house: Ed25519 (RFC 8032), made at first use and kept in the folder of secrets
 * ({@code jialing.secrets}), readable by the system's own user only. The public half stands beside it for those who check.
 */
@ApplicationScoped
public class ReleaseKey {

    private static final String ALGORITHM = "Ed25519";

    private final Path folder;

    private PrivateKey key;

    public ReleaseKey() {
        this(Path.of(System.getProperty("jialing.secrets", "data/secrets")));
    }

    ReleaseKey(Path folder) {
        this.folder = folder;
    }

    public synchronized byte[] sign(String text) {
        try {
            if (key == null) {
                key = load();
            }
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the release key cannot sign", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrivateKey load() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("release.key");
        if (!Files.exists(file)) {
            make(file);
        }
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
    }

    private void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(folder);
        Files.write(folder.resolve("release.pub"), pair.getPublic().getEncoded());
        new SecretFile(file).write(pair.getPrivate().getEncoded());
    }
}

package jialing.domain.ledger;

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
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.NoteSigner;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Statement;
import jialing.domain.ledger.log.TreeHead;
import jialing.domain.ledger.log.VerifierKey;
import jialing.domain.shared.SecretFile;

/**
 * The key with which the log signs its checkpoints: Ed25519 (RFC 8032), made at first use and kept in the folder of secrets
 * ({@code jialing.secrets}), readable by the system's own user only. Its verifier key ({@code log.vkey}, C2SP signed-note) stands
 * beside it; its name is the log's origin, and MUST stay the same as long as the log lives.
 */
@ApplicationScoped
public class LogKey {

    private static final String ALGORITHM = "Ed25519";

    private final Path folder;

    private NoteSigner signer;

    public LogKey() {
        this(Path.of(System.getProperty("jialing.secrets", "data/secrets")));
    }

    LogKey(Path folder) {
        this.folder = folder;
    }

    /** Verifier key of the log, {@code <name>+<hex key id>+<base64>}. */
    public String verifierKey() {
        return signer().verifierKey().print();
    }

    SignedNote sign(TreeHead head) {
        return signer().sign(Checkpoint.of(signer().verifierKey().name(), head).print());
    }

    SignedNote sign(String kind, List<String> lines) {
        return signer().sign(new Statement(signer().verifierKey().name(), kind, lines).print());
    }

    private synchronized NoteSigner signer() {
        if (signer == null) {
            signer = load();
        }
        return signer;
    }

    private NoteSigner load() {
        Path secret = folder.resolve("log.key");
        Path open = folder.resolve("log.vkey");
        try {
            if (!Files.exists(secret)) {
                make(secret, open);
            }
            VerifierKey known = VerifierKey.parse(Files.readString(open).strip())
                    .orElseThrow(() -> new IllegalStateException("no verifier key in " + open));
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret)));
            return new NoteSigner(known.name(), new KeyPair(known.publicKey(), key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log's key cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path secret, Path open) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(folder);
        Files.writeString(open, new NoteSigner(origin(), pair).verifierKey().print() + "\n", StandardCharsets.US_ASCII);
        new SecretFile(secret).write(pair.getPrivate().getEncoded());
    }

    /** Two logs of one name could be taken for one log that forked: without a name given, a random one. */
    private static String origin() {
        byte[] random = new byte[6];
        new SecureRandom().nextBytes(random);
        return System.getProperty(
                "jialing.log", "jialing.local/" + HexFormat.of().formatHex(random));
    }
}

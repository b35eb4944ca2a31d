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
import java.util.Optional;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.NoteSigner;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Statement;
import jialing.domain.ledger.log.TreeHead;
import jialing.domain.ledger.log.VerifierKey;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.SecretFile;

/**
 * The keys with which the log signs its checkpoints: Ed25519 (RFC 8032), which every client and witness of such logs knows, and
 * below it SM2 where the house signs so. Each is made at first use and kept in the folder of secrets ({@code jialing.secrets}),
 * readable by the system's own user only. Its verifier key ({@code log.vkey}, {@code log-sm2.vkey}, C2SP signed-note) stands beside
 * it; their common name is the log's origin, and MUST stay the same as long as the log lives.
 */
@ApplicationScoped
public class LogKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String SM2 = "log-sm2.key";

    private final Path folder;

    private final KeyKind kind;

    private NoteSigner signer;

    private NoteSigner chinese;

    public LogKey() {
        this(Path.of(System.getProperty("jialing.secrets", "data/secrets")), KeyKind.ofTheHouse());
    }

    /** @param kind of the signatures that the house makes */
    LogKey(Path folder, KeyKind kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /** Verifier key of the log, {@code <name>+<hex key id>+<base64>}. */
    public String verifierKey() {
        return signer().verifierKey().print();
    }

    /** The log's further verifier key, of SM2; empty until checkpoints were first signed with it, and kept for those ever after. */
    public Optional<String> verifierKeyOfSm2() {
        return signsWithSm2() || Files.exists(folder.resolve(SM2))
                ? Optional.of(chinese().verifierKey().print())
                : Optional.empty();
    }

    /** Ed25519 first: that is the one which goes into the codes on reports. */
    SignedNote sign(TreeHead head) {
        SignedNote note =
                signer().sign(Checkpoint.of(signer().verifierKey().name(), head).print());
        return signsWithSm2() ? note.with(chinese().signatureUnder(note.text())) : note;
    }

    private boolean signsWithSm2() {
        return kind == KeyKind.SM2;
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

    private synchronized NoteSigner chinese() {
        if (chinese == null) {
            chinese = loadChinese();
        }
        return chinese;
    }

    private NoteSigner loadChinese() {
        try {
            byte[] kept = new SecretFile(folder.resolve(SM2))
                    .orMade(() -> KeyKind.SM2.newKeys().getPrivate().getEncoded());
            var loaded = NoteSigner.withSm2(signer().verifierKey().name(), KeyKind.SM2.keyPair(kept));
            Path open = folder.resolve("log-sm2.vkey");
            if (!Files.exists(open)) {
                Files.writeString(open, loaded.verifierKey().print() + "\n", StandardCharsets.US_ASCII);
            }
            return loaded;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log's SM2 key cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

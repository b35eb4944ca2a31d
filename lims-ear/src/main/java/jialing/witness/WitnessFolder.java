package jialing.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Optional;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Witness;

/** What a witness keeps: its own key, made at first use, and the last checkpoint that it cosigned. */
final class WitnessFolder {

    private static final String ALGORITHM = "Ed25519";

    private final Path folder;

    WitnessFolder(Path folder) {
        this.folder = folder;
    }

    Witness witness(String name) {
        try {
            Path secret = folder.resolve("witness.key");
            Path open = folder.resolve("witness.pub");
            if (!Files.exists(secret)) {
                make(secret, open);
            }
            var keys = KeyFactory.getInstance(ALGORITHM);
            return new Witness(
                    name,
                    new KeyPair(
                            keys.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(open))),
                            keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret)))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the witness's key cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<SignedNote> last() {
        try {
            Path file = folder.resolve("last.txt");
            return Files.exists(file) ? SignedNote.parse(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** MUST be kept before the cosignature leaves the house: who forgets what it signed could sign a fork. */
    void keep(SignedNote note) {
        write("last.txt", note.bytes());
    }

    /** Both sides of a contradiction: with the log's signature under each, they convict it. */
    Path accuse(SignedNote earlier, SignedNote later, Instant at) {
        String both = earlier.print() + "\n=====\n\n" + later.print();
        return write("alarm-" + at.getEpochSecond() + ".txt", both.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void make(Path secret, Path open) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(folder);
        Files.write(open, pair.getPublic().getEncoded());
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(secret, pair.getPrivate().getEncoded());
    }

    private Path write(String name, byte[] content) {
        try {
            Path beside = Files.createTempFile(folder, name, ".new");
            Files.write(beside, content);
            return Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

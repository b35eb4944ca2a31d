package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * What is mixed into every signing PIN: made at first use, kept in the folder of secrets ({@code jialing.secrets}). Who loses it
 * loses the use of every signing key made with it, so it belongs into the back-up of the secrets.
 */
@ApplicationScoped
class Pepper {

    private static final int LENGTH = 32;

    private final Path folder;

    private byte[] value;

    Pepper() {
        this(Path.of(System.getProperty("jialing.secrets", "data/secrets")));
    }

    Pepper(Path folder) {
        this.folder = folder;
    }

    synchronized byte[] value() {
        if (value == null) {
            value = load();
        }
        return value.clone();
    }

    private byte[] load() {
        Path file = folder.resolve("pin.pepper");
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[LENGTH];
                new SecureRandom().nextBytes(fresh);
                Files.createDirectories(folder);
                var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Path beside = Files.createTempFile(folder, "pepper", ".new", onlyOwner);
                Files.write(beside, fresh);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

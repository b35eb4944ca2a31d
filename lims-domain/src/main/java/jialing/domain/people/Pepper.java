package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import jialing.domain.shared.SecretFile;

/**
 * What is mixed into every signing PIN: made at first use, kept in the folder of secrets ({@code jialing.secrets}). Who loses it
 * loses the use of every signing key made with it, so it belongs into the back-up of the secrets.
 */
@ApplicationScoped
class Pepper {

    private static final int LENGTH = 32;

    private final SecretFile file;

    private byte[] value;

    Pepper() {
        this(Path.of(System.getProperty("jialing.secrets", "data/secrets")));
    }

    Pepper(Path folder) {
        this.file = new SecretFile(folder.resolve("pin.pepper"));
    }

    synchronized byte[] value() {
        if (value == null) {
            value = load();
        }
        return value.clone();
    }

    private byte[] load() {
        try {
            return file.orRandom(LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

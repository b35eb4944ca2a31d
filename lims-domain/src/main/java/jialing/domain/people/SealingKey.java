package jialing.domain.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import jialing.domain.shared.SecretFile;

/**
 * A key of the house's own: made at first use and kept in the folder of secrets ({@code jialing.secrets}), readable by the system's
 * own user only. Seals with AES-256-GCM. Who has the database alone reads nothing of what it seals.
 */
public final class SealingKey {

    private static final int KEY_BYTES = 32;

    private final SecretFile file;

    private byte[] key;

    /** @param name of its file */
    public SealingKey(String name) {
        this(Path.of(System.getProperty("jialing.secrets", "data/secrets")), name);
    }

    SealingKey(Path folder, String name) {
        this.file = new SecretFile(folder.resolve(name));
    }

    /** @param owner for whom it is sealed; sealed for one, it cannot be opened as another's */
    public byte[] seal(byte[] secret, String owner) {
        byte[] nonce = AesGcm.nonce();
        try {
            byte[] sealed = AesGcm.seal(key(), nonce, secret, owner);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing can be sealed with this key", e);
        }
    }

    public byte[] open(byte[] sealed, String owner) {
        byte[] nonce = Arrays.copyOf(sealed, AesGcm.NONCE_BYTES);
        try {
            return AesGcm.open(key(), nonce, Arrays.copyOfRange(sealed, nonce.length, sealed.length), owner);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key does not fit", e);
        }
    }

    private synchronized byte[] key() {
        if (key == null) {
            try {
                key = file.orRandom(KEY_BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return key;
    }
}

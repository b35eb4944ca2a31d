package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import jialing.domain.shared.SecretFile;

/**
 * Seals what an account must be able to read again, as no hash can: AES-256-GCM with a key made at first use and kept in the folder
 * of secrets ({@code jialing.secrets}), readable by the system's own user only. Who has the database alone has no second factor.
 */
@ApplicationScoped
public class AccountKey {

    private static final int KEY_BYTES = 32;

    private final SecretFile file;

    private byte[] key;

    public AccountKey() {
        this(Path.of(System.getProperty("jialing.secrets", "data/secrets")));
    }

    AccountKey(Path folder) {
        this.file = new SecretFile(folder.resolve("account.key"));
    }

    /** @param owner for whom it is sealed; sealed for one, it cannot be opened as another's */
    byte[] seal(byte[] secret, String owner) {
        byte[] nonce = AesGcm.nonce();
        try {
            byte[] sealed = AesGcm.seal(key(), nonce, secret, owner);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing can be sealed with the account key", e);
        }
    }

    byte[] open(byte[] sealed, String owner) {
        byte[] nonce = Arrays.copyOf(sealed, AesGcm.NONCE_BYTES);
        try {
            return AesGcm.open(key(), nonce, Arrays.copyOfRange(sealed, nonce.length, sealed.length), owner);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the account key does not fit", e);
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

package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what an account must be able to read again, as no hash can: AES-256-GCM with a key made at first use and kept in the folder
 * of secrets ({@code jialing.secrets}), readable by the system's own user only. Who has the database alone has no second factor.
 */
@ApplicationScoped
public class AccountKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private SecretKeySpec key;

    public AccountKey() {
        this(Path.of(System.getProperty("jialing.secrets", "data/secrets")));
    }

    AccountKey(Path folder) {
        this.folder = folder;
    }

    /** @param owner for whom it is sealed; sealed for one, it cannot be opened as another's */
    byte[] seal(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] open(byte[] sealed, String owner) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return apply(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), owner);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] text, String owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the account key does not fit", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized SecretKeySpec key() throws IOException {
        if (key == null) {
            Path file = folder.resolve("account.key");
            if (!Files.exists(file)) {
                make(file);
            }
            key = new SecretKeySpec(Files.readAllBytes(file), "AES");
        }
        return key;
    }

    /** Whole or not at all: another server that shares the folder may look at the same moment. */
    private void make(Path file) throws IOException {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(
                folder,
                "account",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(draft, bytes);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // The other one was faster; its key is as good.
        } finally {
            Files.delete(draft);
        }
    }
}

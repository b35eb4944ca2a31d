package jialing.domain.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import jialing.domain.shared.KeyKind;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A private key as it is kept: AES-256-GCM under a key that Argon2id (RFC 9106) makes of the signing PIN and the house's pepper.
 * Nothing kept here or elsewhere tells whether a PIN is right but the key itself, which opens or does not. The pepper is a secret
 * that the database does not hold: a PIN of six digits would not stand a thief of the table for a day.
 */
record PinLock(String encoded) {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final String FORM = "argon2id-aes256gcm/v1";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param holder what the lock is bound to: a locked key put into another person's row does not open */
    static PinLock lock(PrivateKey key, String pin, byte[] pepper, String holder) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] nonce = AesGcm.nonce();
        try {
            byte[] locked = AesGcm.seal(stretched(pin, salt, pepper), nonce, key.getEncoded(), holder);
            return new PinLock(String.join("$", FORM, base64(salt), base64(nonce), base64(locked)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot be locked", e);
        }
    }

    /** Empty when the PIN is not the one the key was locked with. */
    Optional<PrivateKey> open(KeyKind kind, String pin, byte[] pepper, String holder) {
        if (pin == null) {
            return Optional.empty();
        }
        String[] parts = encoded.split("\\$");
        try {
            byte[] open =
                    AesGcm.open(stretched(pin, bytes(parts[1]), pepper), bytes(parts[2]), bytes(parts[3]), holder);
            return Optional.of(kind.privateKey(open));
        } catch (AEADBadTagException wrongPin) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this is no locked key", e);
        }
    }

    @Override
    public String toString() {
        return "PinLock";
    }

    private static byte[] stretched(String pin, byte[] salt, byte[] pepper) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .withSecret(pepper)
                .build());
        byte[] key = new byte[32];
        generator.generateBytes(pin.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}

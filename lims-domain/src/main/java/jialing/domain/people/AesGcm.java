package jialing.domain.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM (NIST SP 800-38D), bound to whom the text belongs: put into another one's row it does not open. */
final class AesGcm {

    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    /** A new one for each text. */
    static byte[] nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    static byte[] seal(byte[] key, byte[] nonce, byte[] text, String owner) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(text);
    }

    /** @throws javax.crypto.AEADBadTagException when key or owner is another one, or the text was changed */
    static byte[] open(byte[] key, byte[] nonce, byte[] sealed, String owner) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(sealed);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

package jialing.reports.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfoBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/** A private key that only its holder's secret opens: PKCS #8, encrypted with AES-256 under a key stretched by PBKDF2 (RFC 8018). */
public final class LockedKey {

    private static final int ITERATIONS = 600_000;
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private LockedKey() {}

    public static byte[] lock(PrivateKey key, char[] secret) {
        try {
            var encryptor = new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                    .setProvider(PROVIDER)
                    .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256))
                    .setIterationCount(ITERATIONS)
                    .build(secret);
            return new PKCS8EncryptedPrivateKeyInfoBuilder(PrivateKeyInfo.getInstance(key.getEncoded()))
                    .build(encryptor)
                    .getEncoded();
        } catch (OperatorCreationException refused) {
            throw new IllegalStateException("the key cannot be locked", refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws WrongSecret if the secret does not open the key */
    public static PrivateKey open(byte[] locked, char[] secret) {
        try {
            var decryptor = new JcePKCSPBEInputDecryptorProviderBuilder()
                    .setProvider(PROVIDER)
                    .build(secret);
            var info = new PKCS8EncryptedPrivateKeyInfo(locked).decryptPrivateKeyInfo(decryptor);
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
        } catch (PKCSException wrong) {
            throw new WrongSecret();
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("this is no locked key", broken);
        }
    }

    public static final class WrongSecret extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongSecret() {
            super("the secret does not open the key");
        }
    }
}

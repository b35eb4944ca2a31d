package jialing.verify;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * What persons' keys sign with. The key alone decides, by its curve: a signature that names another algorithm than its key's is not
 * believed, whatever it computes to.
 */
enum KeyAlgorithm {
    /** ECDSA on P-256 with SHA-256 (FIPS 186-5). */
    ECDSA("SHA256withECDSA", SECObjectIdentifiers.secp256r1),
    /** SM2 with SM3 (GB/T 32918, GB/T 32905), the signer named by the ID 1234567812345678. */
    SM2("SM3withSM2", GMObjectIdentifiers.sm2p256v1);

    static final Provider PROVIDER = new BouncyCastleProvider();

    private final String jca;
    private final ASN1ObjectIdentifier curve;

    KeyAlgorithm(String jca, ASN1ObjectIdentifier curve) {
        this.jca = jca;
        this.curve = curve;
    }

    static Optional<KeyAlgorithm> of(PublicKey key) {
        var parameters = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getAlgorithm()
                .getParameters();
        return Stream.of(values()).filter(each -> each.curve.equals(parameters)).findFirst();
    }

    /** Whether a signature calls itself so. */
    boolean isNamed(String algorithm) {
        return jca.equals(algorithm);
    }

    boolean verifies(PublicKey key, byte[] message, byte[] value) {
        try {
            var check = Signature.getInstance(jca, PROVIDER);
            check.initVerify(key);
            check.update(message);
            return check.verify(value);
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }
}

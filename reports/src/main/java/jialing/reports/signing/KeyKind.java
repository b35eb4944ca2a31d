package jialing.reports.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The curve of a key, and with which hash it signs. */
public enum KeyKind {
    /** What every reader of PDFs checks. */
    ECDSA("secp256r1", SECObjectIdentifiers.secp256r1, "SHA256withECDSA"),
    /** The Chinese commercial algorithms (GB/T 32918, GB/T 32905; in CMS GM/T 0010): what domestic rules ask for and few foreign readers know. */
    SM2("sm2p256v1", GMObjectIdentifiers.sm2p256v1, "SM3withSM2");

    static final Provider PROVIDER = new BouncyCastleProvider();

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String curve;
    private final ASN1ObjectIdentifier curveId;
    private final String algorithm;

    KeyKind(String curve, ASN1ObjectIdentifier curveId, String algorithm) {
        this.curve = curve;
        this.curveId = curveId;
        this.algorithm = algorithm;
    }

    static KeyKind of(PrivateKey key) {
        var curve = PrivateKeyInfo.getInstance(key.getEncoded())
                .getPrivateKeyAlgorithm()
                .getParameters();
        return Stream.of(values())
                .filter(kind -> kind.curveId.equals(curve))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of key of this house: " + curve));
    }

    /** Keys of each kind lie side by side: what one kind has sealed stays as it is when the house takes to another. */
    String named(String key) {
        return this == ECDSA ? key : key + "-sm2";
    }

    KeyPair newKeys() throws GeneralSecurityException {
        var generator = this == SM2 ? KeyPairGenerator.getInstance("EC", PROVIDER) : KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve), RANDOM);
        return generator.generateKeyPair();
    }

    ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(key);
    }
}

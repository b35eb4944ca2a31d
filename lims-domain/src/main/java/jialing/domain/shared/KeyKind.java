package jialing.domain.shared;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.interfaces.ECPrivateKey;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECPublicKeySpec;

/**
 * The curve of a key, and with which hash it signs. A key's curve tells its kind, and a kind has one algorithm: nobody can take a
 * signature of one for one of the other.
 */
public enum KeyKind {
    /** ECDSA on P-256 with SHA-256 (FIPS 186-5): what every reader of PDFs checks. */
    ECDSA("secp256r1", SECObjectIdentifiers.secp256r1, "SHA256withECDSA"),
    /**
     * The Chinese commercial algorithms (GB/T 32918 on its curve sm2p256v1, GB/T 32905; in CMS GM/T 0010): what domestic rules ask
     * for and few foreign readers know. Whoever signs is named by the usual ID 1234567812345678 (GB/T 35276, RFC 8998).
     */
    SM2("sm2p256v1", GMObjectIdentifiers.sm2p256v1, "SM3withSM2");

    /** Handed over as an object, and never registered for the whole server. */
    public static final Provider PROVIDER = new BouncyCastleProvider();

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String curve;
    private final ASN1ObjectIdentifier curveId;
    private final String algorithm;

    KeyKind(String curve, ASN1ObjectIdentifier curveId, String algorithm) {
        this.curve = curve;
        this.curveId = curveId;
        this.algorithm = algorithm;
    }

    /** Of the keys that this house makes now, as its operator chose ({@code jialing.signatures}). */
    public static KeyKind ofTheHouse() {
        return valueOf(System.getProperty("jialing.signatures", ECDSA.name()));
    }

    public static KeyKind of(PrivateKey key) {
        return onCurve(PrivateKeyInfo.getInstance(key.getEncoded()).getPrivateKeyAlgorithm());
    }

    public static KeyKind of(PublicKey key) {
        return onCurve(SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm());
    }

    /** Of the keys that sign with this algorithm, as {@link #algorithm()} names it. */
    public static KeyKind signingWith(String algorithm) {
        return first(kind -> kind.algorithm.equals(algorithm), algorithm);
    }

    /** Name of the signature's algorithm in the Java Cryptography Architecture. */
    public String algorithm() {
        return algorithm;
    }

    /** Keys of each kind lie side by side: what one kind has signed stays as it is when the house takes to another. */
    public String named(String key) {
        return this == ECDSA ? key : key + "-sm2";
    }

    public KeyPair newKeys() {
        try {
            var generator =
                    this == SM2 ? KeyPairGenerator.getInstance("EC", PROVIDER) : KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the curve is known: " + curve, e);
        }
    }

    /** @throws GeneralSecurityException if these bytes are no PKCS #8 of a key of this kind */
    public PrivateKey privateKey(byte[] pkcs8) throws GeneralSecurityException {
        var factory = this == SM2 ? KeyFactory.getInstance("EC", PROVIDER) : KeyFactory.getInstance("EC");
        return factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    /**
     * A private key with the public one that belongs to it: the point of the curve's base by the secret number.
     *
     * @throws GeneralSecurityException if these bytes are no PKCS #8 of a key of this kind
     */
    public KeyPair keyPair(byte[] pkcs8) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance("EC", PROVIDER);
        var own = (ECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        var point = own.getParameters().getG().multiply(own.getD());
        return new KeyPair(factory.generatePublic(new ECPublicKeySpec(point, own.getParameters())), own);
    }

    /** Signs the message's hash, SM3's with the signer's ID before it (GB/T 32918.2, 5.5); the value in DER. */
    public byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signature = signature();
            signature.initSign(key, RANDOM);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }

    public boolean verifies(PublicKey key, byte[] message, byte[] value) {
        try {
            var check = signature();
            check.initVerify(key);
            check.update(message);
            return check.verify(value);
        } catch (GeneralSecurityException notOfThisKey) {
            return false;
        }
    }

    private Signature signature() throws GeneralSecurityException {
        return this == SM2 ? Signature.getInstance(algorithm, PROVIDER) : Signature.getInstance(algorithm);
    }

    private static KeyKind onCurve(AlgorithmIdentifier key) {
        return first(kind -> kind.curveId.equals(key.getParameters()), key.getParameters());
    }

    private static KeyKind first(Predicate<KeyKind> asked, Object what) {
        return Stream.of(values())
                .filter(asked)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of key of this house: " + what));
    }
}

package jialing.reports.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.time.Instant;
import java.util.List;
import jialing.domain.shared.KeyKind;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A private key with its certificate and those that vouch for it: the own first, the authority's last. */
public record SigningIdentity(PrivateKey key, List<X509Certificate> chain) {

    public SigningIdentity {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a key without certificate signs nothing that anybody could check");
        }
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    ContentSigner signer() throws OperatorCreationException {
        return signer(key);
    }

    static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder(algorithmOf(key))
                .setProvider(KeyKind.PROVIDER)
                .build(key);
    }

    /** The house's own keys have their kind; an authority from elsewhere may have RSA or P-384. */
    static String algorithmOf(PrivateKey key) {
        if (key instanceof RSAPrivateKey) {
            return "SHA256withRSA";
        }
        var curve = PrivateKeyInfo.getInstance(key.getEncoded())
                .getPrivateKeyAlgorithm()
                .getParameters();
        return SECObjectIdentifiers.secp384r1.equals(curve)
                ? "SHA384withECDSA"
                : KeyKind.of(key).algorithm();
    }

    boolean covers(Instant at) {
        return covers(certificate(), at);
    }

    static boolean covers(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && at.isBefore(certificate.getNotAfter().toInstant());
    }

    @Override
    public String toString() {
        return certificate().getSubjectX500Principal().getName();
    }
}

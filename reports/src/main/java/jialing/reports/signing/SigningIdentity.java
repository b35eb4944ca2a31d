package jialing.reports.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import jialing.domain.shared.KeyKind;
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
        return new JcaContentSignerBuilder(KeyKind.of(key).algorithm())
                .setProvider(KeyKind.PROVIDER)
                .build(key);
    }

    boolean covers(Instant at) {
        return !at.isBefore(certificate().getNotBefore().toInstant())
                && at.isBefore(certificate().getNotAfter().toInstant());
    }

    @Override
    public String toString() {
        return certificate().getSubjectX500Principal().getName();
    }
}

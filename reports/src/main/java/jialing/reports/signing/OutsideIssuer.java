package jialing.reports.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jialing.domain.people.CertificateAuthority.Certified;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.Refusal;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** An authority outside that certifies persons' keys one by one, known by its root only: requests go there, certificates come back. */
public final class OutsideIssuer {

    private static final int SIGNS = 0;

    private final X509Certificate root;

    OutsideIssuer(X509Certificate root) {
        this.root = root;
    }

    /** As configured ({@code jialing.ca.root}); empty where the house certifies for good. */
    static Optional<OutsideIssuer> configured() {
        return Optional.ofNullable(System.getProperty("jialing.ca.root"))
                .filter(value -> !value.isBlank())
                .map(value -> new OutsideIssuer(root(Path.of(value))));
    }

    /** @throws UnfitAuthority unless the file holds one certificate of a root (PEM or DER) */
    public static X509Certificate root(Path file) {
        try {
            List<X509Certificate> found = GivenAuthority.pemCertificates(file);
            if (found.size() == 1
                    && found.get(0).getBasicConstraints() >= 0
                    && GivenAuthority.isSigned(found.get(0), found.get(0))) {
                return found.get(0);
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            // Said below: to the operator it is the same.
        }
        throw new UnfitAuthority("须为一个根证书：" + file, "This must hold the certificate of one root: " + file);
    }

    /** PKCS #10 (RFC 2986), DER. */
    byte[] request(KeyPair keys, Holder holder) {
        try {
            return new JcaPKCS10CertificationRequestBuilder(holder.distinguishedName(), keys.getPublic())
                    .build(SigningIdentity.signer(keys.getPrivate()))
                    .getEncoded();
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("the key cannot sign its own request", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param pem the certificate and those above it, its own first; the root may be left out
     * @throws Refusal unless it is a signing certificate of this key and holder, below the root, and in force
     */
    Certified brought(String pem, PublicKey key, Holder holder, Instant at) {
        List<X509Certificate> chain = upToTheRoot(pem);
        X509Certificate own = chain.get(0);
        must(
                Arrays.equals(own.getPublicKey().getEncoded(), key.getEncoded()),
                "CertificateOfThisKey",
                "证书不属于此申请的密钥",
                "The certificate is not of the key that was requested for");
        must(
                holder.isNamedBy(own),
                "CertificateNamesThePerson",
                "证书主体须含姓名 " + holder.name() + " 和编号 " + holder.id(),
                "The certificate must name " + holder.name() + " with the serial number " + holder.id());
        boolean[] usage = own.getKeyUsage();
        must(
                own.getBasicConstraints() < 0 && (usage == null || usage[SIGNS]),
                "CertificateIsForSigning",
                "证书用途须为数字签名",
                "The certificate must be for digital signatures");
        must(
                isBelowTheRoot(chain),
                "CertificateBelowTheRoot",
                "证书链不通向所配置的根证书",
                "The certificates do not lead to the root that is configured");
        must(
                chain.stream().allMatch(each -> SigningIdentity.covers(each, at)),
                "CertificateInForce",
                "证书或其上级证书不在有效期内",
                "The certificate, or one above it, is not in force");
        return new Certified(own, chain.subList(1, chain.size()));
    }

    private List<X509Certificate> upToTheRoot(String pem) {
        var chain = new ArrayList<X509Certificate>();
        try {
            byte[] text = pem == null ? new byte[0] : pem.getBytes(StandardCharsets.UTF_8);
            CertificateFactory.getInstance("X.509", KeyKind.PROVIDER)
                    .generateCertificates(new ByteArrayInputStream(text))
                    .forEach(each -> chain.add((X509Certificate) each));
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            chain.clear();
        }
        must(!chain.isEmpty(), "CertificateReadable", "不是 PEM 证书", "These are no certificates in PEM");
        if (!chain.get(chain.size() - 1).equals(root)) {
            chain.add(root);
        }
        return chain;
    }

    private static boolean isBelowTheRoot(List<X509Certificate> chain) {
        for (int i = 0; i + 1 < chain.size(); i++) {
            X509Certificate above = chain.get(i + 1);
            if (!GivenAuthority.isSigned(chain.get(i), above) || above.getBasicConstraints() < i) {
                return false;
            }
        }
        return chain.size() > 1;
    }

    private static void must(boolean holds, String rule, String zh, String en) {
        if (!holds) {
            throw Refusal.invalid(rule, "certificate", zh, en);
        }
    }
}

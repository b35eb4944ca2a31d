package jialing.reports.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.shared.KeyKind;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * An authority below somebody else's root, which the operator gives to the house instead of the house's own: its key, its certificate
 * and those above it up to the root. Either PKCS #12 with all of it, or PEM (RFC 7468), the key without password in one file and the
 * certificates in another, its own first.
 */
public final class GivenAuthority {

    private static final int SIGNS_CERTIFICATES = 5;
    private static final int SIGNS_LISTS = 6;
    private static final byte[] CHALLENGE = "jialing".getBytes(StandardCharsets.US_ASCII);

    private GivenAuthority() {}

    /** As configured ({@code jialing.ca.key}, {@code jialing.ca.cert}, the password in the environment); empty if there is none. */
    static Optional<SigningIdentity> configured() {
        return given("jialing.ca.key")
                .map(key -> read(key, given("jialing.ca.cert"), System.getenv().getOrDefault("LIMS_CA_PASSWORD", "")));
    }

    /**
     * @param key PKCS #12, or PEM of the private key alone
     * @param certificates PEM, needed beside a PEM key
     * @throws UnfitAuthority if they cannot be read or do not belong together, or if the first is no authority's or the last no root
     */
    public static SigningIdentity read(Path key, Optional<Path> certificates, String password) {
        try {
            SigningIdentity identity = certificates.isPresent()
                    ? new SigningIdentity(pemKey(key), pemCertificates(certificates.get()))
                    : fromStore(key, password.toCharArray());
            mustVouch(identity);
            return identity;
        } catch (IOException | GeneralSecurityException | ClassCastException | IllegalArgumentException unreadable) {
            throw new UnfitAuthority(
                    "无法读取外部认证机构的密钥或证书：" + unreadable.getMessage(),
                    "Key or certificates of the external authority cannot be read: " + unreadable.getMessage());
        }
    }

    /** @throws UnfitAuthority if a certificate has not begun or has ended */
    public static void mustBeInForce(SigningIdentity identity, Instant at) {
        must(
                identity.chain().stream().allMatch(each -> SigningIdentity.covers(each, at)),
                "外部认证机构的证书不在有效期内",
                "A certificate of the external authority is not in force");
    }

    private static void mustVouch(SigningIdentity identity) {
        List<X509Certificate> chain = identity.chain();
        must(isPair(identity), "外部认证机构的密钥与证书不符", "The external authority's key is not that of its certificate");
        for (int i = 0; i < chain.size(); i++) {
            X509Certificate own = chain.get(i);
            boolean[] usage = own.getKeyUsage();
            must(
                    own.getBasicConstraints() >= i && (usage == null || usage[SIGNS_CERTIFICATES]),
                    "证书不允许签发证书：" + own.getSubjectX500Principal(),
                    "This certificate does not permit to certify: " + own.getSubjectX500Principal());
            must(
                    isSigned(own, chain.get(Math.min(i + 1, chain.size() - 1))),
                    "证书链不完整，须依次给到根证书：" + own.getSubjectX500Principal(),
                    "The chain of certificates must lead up to the root: " + own.getSubjectX500Principal());
        }
        boolean[] usage = identity.certificate().getKeyUsage();
        must(
                usage == null || usage[SIGNS_LISTS],
                "证书不允许签发吊销列表",
                "The external authority's certificate does not permit to sign revocation lists");
    }

    private static boolean isPair(SigningIdentity identity) {
        try {
            var signer = identity.signer();
            try (var content = signer.getOutputStream()) {
                content.write(CHALLENGE);
            }
            var check =
                    java.security.Signature.getInstance(SigningIdentity.algorithmOf(identity.key()), KeyKind.PROVIDER);
            check.initVerify(identity.certificate().getPublicKey());
            check.update(CHALLENGE);
            return check.verify(signer.getSignature());
        } catch (OperatorCreationException | IOException | GeneralSecurityException another) {
            return false;
        }
    }

    static boolean isSigned(X509Certificate certificate, X509Certificate by) {
        try {
            certificate.verify(by.getPublicKey(), KeyKind.PROVIDER);
            return certificate.getIssuerX500Principal().equals(by.getSubjectX500Principal());
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static SigningIdentity fromStore(Path file, char[] password) throws GeneralSecurityException, IOException {
        // Java's own PKCS #12 does not know SM2.
        KeyStore store = KeyStore.getInstance("PKCS12", KeyKind.PROVIDER);
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, password);
        }
        for (String entry : java.util.Collections.list(store.aliases())) {
            if (store.isKeyEntry(entry)) {
                var chain = Stream.of(store.getCertificateChain(entry))
                        .map(X509Certificate.class::cast)
                        .toList();
                return new SigningIdentity((PrivateKey) store.getKey(entry, password), chain);
            }
        }
        throw new GeneralSecurityException("no key in " + file);
    }

    private static PrivateKey pemKey(Path file) throws IOException {
        try (var text = new PEMParser(Files.newBufferedReader(file))) {
            var converter = new JcaPEMKeyConverter().setProvider(KeyKind.PROVIDER);
            for (Object next = text.readObject(); next != null; next = text.readObject()) {
                if (next instanceof PEMKeyPair pair) {
                    return converter.getPrivateKey(pair.getPrivateKeyInfo());
                }
                if (next instanceof PrivateKeyInfo key) {
                    return converter.getPrivateKey(key);
                }
            }
            throw new IOException("no open private key in " + file);
        }
    }

    static List<X509Certificate> pemCertificates(Path file) throws IOException, GeneralSecurityException {
        try (InputStream stream = Files.newInputStream(file)) {
            Collection<?> found =
                    CertificateFactory.getInstance("X.509", KeyKind.PROVIDER).generateCertificates(stream);
            return found.stream().map(X509Certificate.class::cast).toList();
        }
    }

    private static void must(boolean holds, String zh, String en) {
        if (!holds) {
            throw new UnfitAuthority(zh, en);
        }
    }

    private static Optional<Path> given(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}

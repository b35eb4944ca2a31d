package jialing.system.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/** The city's root, and the authority below it for the laboratories (ECDSA, P-384), as an operator is handed them. */
record CityAuthority(X509Certificate root, Path key, Path certificates, X509Certificate own, PrivateKey ownKey) {

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final Duration LIVES = Duration.ofDays(3 * 365);
    private static final Instant SINCE = Instant.now().minus(Duration.ofDays(1));

    static CityAuthority in(Path folder) throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC", PROVIDER);
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        KeyPair above = generator.generateKeyPair();
        KeyPair below = generator.generateKeyPair();
        var city = new X500Name("C=CN, O=重庆市, CN=Root");
        var laboratories = new X500Name("C=CN, O=重庆市, CN=Laboratories");
        X509Certificate root = certificate(city, above.getPrivate(), city, above, 1);
        X509Certificate own = certificate(city, above.getPrivate(), laboratories, below, 0);
        return new CityAuthority(
                root,
                pem(folder.resolve("city.key"), new JcaPKCS8Generator(below.getPrivate(), null)),
                pem(folder.resolve("city.pem"), own, root),
                own,
                below.getPrivate());
    }

    Path rootFile(Path folder) throws IOException {
        return pem(folder.resolve("root.pem"), root);
    }

    /** The certificate that it gives for a request, and its own, in PEM. */
    String answer(String request, Instant from, Duration lives)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        return answer(request, read(request).getSubject(), from, lives);
    }

    String answer(String request, X500Name subject, Instant from, Duration lives)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        JcaPKCS10CertificationRequest asked = read(request);
        var certificate = new JcaX509v3CertificateBuilder(
                        own,
                        BigInteger.valueOf(from.toEpochMilli()),
                        Date.from(from.minusSeconds(1)),
                        Date.from(from.plus(lives)),
                        subject,
                        asked.getPublicKey())
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            pem.writeObject(signed(certificate, ownKey));
            pem.writeObject(own);
        }
        return text.toString();
    }

    static X509Certificate first(String pem) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509", PROVIDER)
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }

    /** An authority answers only who shows that the key is there: the request is signed with it. */
    private static JcaPKCS10CertificationRequest read(String request)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        try (var pem = new PEMParser(new StringReader(request))) {
            var asked = new JcaPKCS10CertificationRequest((PKCS10CertificationRequest) pem.readObject());
            asked.setProvider(PROVIDER);
            var proof = new JcaContentVerifierProviderBuilder()
                    .setProvider(PROVIDER)
                    .build(asked.getPublicKey());
            if (!asked.isSignatureValid(proof)) {
                throw new GeneralSecurityException("a request that its key did not sign");
            }
            return asked;
        } catch (PKCSException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static X509Certificate signed(X509v3CertificateBuilder certificate, PrivateKey by)
            throws GeneralSecurityException, OperatorCreationException {
        var signer = new JcaContentSignerBuilder("SHA384withECDSA")
                .setProvider(PROVIDER)
                .build(by);
        return new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(certificate.build(signer));
    }

    private static X509Certificate certificate(
            X500Name issuer, PrivateKey by, X500Name subject, KeyPair keys, int below)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var certificate = new JcaX509v3CertificateBuilder(
                        issuer,
                        BigInteger.valueOf(below + 1),
                        Date.from(SINCE),
                        Date.from(SINCE.plus(LIVES)),
                        subject,
                        keys.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(below))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return signed(certificate, by);
    }

    private static Path pem(Path file, Object... objects) throws IOException {
        try (var pem = new JcaPEMWriter(Files.newBufferedWriter(file))) {
            for (Object each : objects) {
                pem.writeObject(each);
            }
        }
        return file;
    }
}

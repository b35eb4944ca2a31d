package jialing.reports.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import jialing.domain.shared.KeyKind;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;

/** A certification authority of the city, and one below it that was made for the laboratories: four years left. */
record OutsideAuthority(SigningIdentity root, SigningIdentity intermediate) {

    private static final Duration YEAR = Duration.ofDays(365);

    /** What such authorities have. */
    enum Keys {
        P256,
        P384,
        RSA,
        SM2;

        KeyPair fresh() throws GeneralSecurityException {
            var generator = KeyPairGenerator.getInstance(this == RSA ? "RSA" : "EC", KeyKind.PROVIDER);
            switch (this) {
                case RSA -> generator.initialize(2048);
                case P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"));
                case P384 -> generator.initialize(new ECGenParameterSpec("secp384r1"));
                default -> generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            }
            return generator.generateKeyPair();
        }
    }

    static OutsideAuthority of(Keys keys, Instant now) {
        try {
            KeyPair top = keys.fresh();
            KeyPair below = keys.fresh();
            var name = new X500Name("C=CN, O=重庆市电子认证中心, CN=Root");
            X509Certificate root = certificate(name, top.getPrivate(), name, top, 1, now.minus(YEAR));
            X509Certificate own = certificate(
                    name,
                    top.getPrivate(),
                    new X500Name("C=CN, O=重庆市生态环境监测中心, CN=Laboratories"),
                    below,
                    0,
                    now.minusSeconds(3_600));
            return new OutsideAuthority(
                    new SigningIdentity(top.getPrivate(), List.of(root)),
                    new SigningIdentity(below.getPrivate(), List.of(own, root)));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path key(Path folder) throws IOException {
        return key(folder, intermediate);
    }

    static Path key(Path folder, SigningIdentity identity) throws IOException {
        return pem(folder.resolve("ca.key"), new JcaPKCS8Generator(identity.key(), null));
    }

    Path chain(Path folder) throws IOException {
        return pem(folder.resolve("ca.pem"), intermediate.chain().toArray());
    }

    static Path pem(Path file, Object... objects) throws IOException {
        try (var pem = new JcaPEMWriter(Files.newBufferedWriter(file))) {
            for (Object each : objects) {
                pem.writeObject(each);
            }
        }
        return file;
    }

    private static X509Certificate certificate(
            X500Name issuer, PrivateKey by, X500Name subject, KeyPair keys, int below, Instant from)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var certificate = new JcaX509v3CertificateBuilder(
                        issuer,
                        BigInteger.valueOf(from.getEpochSecond() + below),
                        Date.from(from),
                        Date.from(from.plus(YEAR.multipliedBy(4))),
                        subject,
                        keys.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(below))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return new JcaX509CertificateConverter()
                .setProvider(KeyKind.PROVIDER)
                .getCertificate(certificate.build(SigningIdentity.signer(by)));
    }
}

package jialing.reports.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp service of a stranger (RFC 3161 over HTTP) on this machine, with an authority and a revocation list of its own. Can be out of order. */
final class TimeStampAuthority implements AutoCloseable {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.13762.3");

    private final HttpServer server;
    private final Instant now;
    private final KeyPair rootKeys = keys();
    private final KeyPair keys = keys();
    private final X509Certificate root;
    private final X509Certificate certificate;
    private int asked;
    private Mood mood = Mood.AT_WORK;

    enum Mood {
        AT_WORK,
        DOWN,
        REFUSING,
        ABOUT_SOMETHING_ELSE,
        WITHOUT_LISTS
    }

    private TimeStampAuthority(Instant now) throws Exception {
        this.now = now;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        root = root();
        certificate = certificate();
        server.createContext("/tsa", this::stamp);
        server.createContext("/root.crl", this::list);
        server.start();
    }

    static TimeStampAuthority at(Instant now) {
        try {
            return new TimeStampAuthority(now);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    URI address() {
        return address("/tsa");
    }

    X509Certificate anchor() {
        return root;
    }

    int asked() {
        return asked;
    }

    void is(Mood another) {
        mood = another;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void stamp(HttpExchange exchange) throws IOException {
        asked++;
        try {
            var question = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
            switch (mood) {
                case DOWN -> answer(exchange, 503, new byte[0]);
                case REFUSING ->
                    answer(
                            exchange,
                            200,
                            generator().generateFailResponse(2, 1 << 25, "busy").getEncoded());
                case ABOUT_SOMETHING_ELSE -> answer(exchange, 200, response(another(question)));
                default -> answer(exchange, 200, response(question));
            }
        } catch (TSPException | OperatorException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static TimeStampRequest another(TimeStampRequest question) throws IOException {
        var generator = new org.bouncycastle.tsp.TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, new byte[32], question.getNonce());
    }

    private byte[] response(TimeStampRequest question)
            throws TSPException, OperatorException, GeneralSecurityException, IOException {
        return generator()
                .generate(question, BigInteger.valueOf(asked), Date.from(now))
                .getEncoded();
    }

    private TimeStampResponseGenerator generator() throws TSPException, OperatorException, GeneralSecurityException {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.getPrivate(), certificate),
                digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                POLICY);
        tokens.addCertificates(new JcaCertStore(List.of(certificate, root)));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
    }

    private void list(HttpExchange exchange) throws IOException {
        try {
            if (mood == Mood.WITHOUT_LISTS) {
                answer(exchange, 404, new byte[0]);
                return;
            }
            var list = new JcaX509v2CRLBuilder(root, Date.from(now))
                    .setNextUpdate(Date.from(now.plus(Duration.ofDays(30))))
                    .build(signer(rootKeys));
            answer(exchange, 200, list.getEncoded());
        } catch (OperatorException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private X509Certificate root() throws Exception {
        var name = new X500Name("CN=Example Time Authority");
        var builder = builder(name, name, rootKeys, 1)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(rootKeys)));
    }

    private X509Certificate certificate() throws Exception {
        var name = new X500Name("CN=Example Time-Stamp Service");
        var list = new GeneralNames(new GeneralName(
                GeneralName.uniformResourceIdentifier, address("/root.crl").toString()));
        var builder = builder(new X500Name("CN=Example Time Authority"), name, keys, 2)
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                    new DistributionPoint(new DistributionPointName(list), null, null)
                }));
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(rootKeys)));
    }

    private JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair of, int serial)
            throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(serial),
                Date.from(now.minus(Duration.ofDays(30))),
                Date.from(now.plus(Duration.ofDays(3000))),
                subject,
                of.getPublic());
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(of.getPublic()));
        return builder;
    }

    private static ContentSigner signer(KeyPair keys) throws OperatorException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

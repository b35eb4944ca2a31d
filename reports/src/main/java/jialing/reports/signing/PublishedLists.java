package jialing.reports.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.shared.KeyKind;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** The lists of authorities outside the house, fetched from where their certificates say (RFC 5280, 4.2.1.13). */
final class PublishedLists implements RevocationLists {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    @Override
    public Optional<X509CRL> of(X509Certificate certificate) {
        var addresses = addresses(certificate);
        return addresses.isEmpty() ? Optional.empty() : Optional.of(fetch(addresses.get(0)));
    }

    static List<URI> addresses(X509Certificate certificate) {
        try {
            var points = CRLDistPoint.fromExtensions(new JcaX509CertificateHolder(certificate).getExtensions());
            return points == null
                    ? List.of()
                    : Stream.of(points.getDistributionPoints())
                            .map(DistributionPoint::getDistributionPoint)
                            .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
                            .flatMap(name -> Stream.of(
                                    GeneralNames.getInstance(name.getName()).getNames()))
                            .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
                            .map(name -> ASN1String.class.cast(name.getName()).getString())
                            .filter(address -> address.startsWith("http"))
                            .map(URI::create)
                            .toList();
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(
                    "not a certificate: " + certificate.getSubjectX500Principal(), unreadable);
        }
    }

    private X509CRL fetch(URI address) {
        try {
            var question = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var answer = client.send(question, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new NoValidationData(address + " answered with HTTP status " + answer.statusCode());
            }
            return (X509CRL) CertificateFactory.getInstance("X.509", KeyKind.PROVIDER)
                    .generateCRL(new ByteArrayInputStream(answer.body()));
        } catch (IOException | GeneralSecurityException broken) {
            throw new NoValidationData("no revocation list from " + address, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoValidationData("no revocation list from " + address, stopped);
        }
    }
}

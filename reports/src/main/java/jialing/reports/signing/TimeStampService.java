package jialing.reports.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import jialing.domain.shared.KeyKind;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A service outside the house that testifies when something existed (RFC 3161 over HTTP). It sees a hash, never the report. What it answers is believed only if
 * it is about this hash and this question, and signed with the key whose certificate comes with it.
 */
final class TimeStampService {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    TimeStampService(URI address) {
        this.address = address;
    }

    /** @throws NoTimeStamp if the service is not there, refuses, or answers something else */
    TimeStampToken stamp(byte[] signature) {
        try {
            var request = request(signature);
            var response = new TimeStampResponse(ask(request));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new NoTimeStamp(address, "refused: " + response.getStatusString());
            }
            return checked(response.getTimeStampToken());
        } catch (IOException | TSPException | GeneralSecurityException | OperatorCreationException broken) {
            throw new NoTimeStamp(address, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoTimeStamp(address, stopped);
        }
    }

    private static TimeStampRequest request(byte[] signature) throws GeneralSecurityException, IOException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(
                NISTObjectIdentifiers.id_sha256,
                MessageDigest.getInstance("SHA-256").digest(signature),
                new BigInteger(63, RANDOM));
    }

    private byte[] ask(TimeStampRequest request) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        var answer = client.send(question, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new NoTimeStamp(address, "answered with HTTP status " + answer.statusCode());
        }
        return answer.body();
    }

    private TimeStampToken checked(TimeStampToken token)
            throws TSPException, GeneralSecurityException, OperatorCreationException, IOException {
        X509CertificateHolder certificate = token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new NoTimeStamp(address, "did not say with which certificate it signed"));
        token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(KeyKind.PROVIDER)
                .build(certificate));
        return token;
    }
}

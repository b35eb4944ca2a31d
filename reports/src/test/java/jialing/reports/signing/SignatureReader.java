package jialing.reports.signing;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** A strict reader of PAdES that is not ours (the European Commission's DSS), which trusts whom it is told to, and asks nobody on the network. */
final class SignatureReader {

    private final CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();

    private final List<byte[]> lists = new ArrayList<>();

    private SignatureReader() {}

    static SignatureReader trusting(X509Certificate... anchors) {
        var reader = new SignatureReader();
        Stream.of(anchors).map(CertificateToken::new).forEach(reader.anchors::addCertificate);
        return reader;
    }

    /** Knows this list beforehand, as if it had been fetched. */
    SignatureReader reading(X509CRL list) throws CRLException {
        lists.add(list.getEncoded());
        return this;
    }

    Finding read(byte[] pdf, Instant on) {
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setAIASource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                lists.stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(on));
        return new Finding(validator.validateDocument().getSimpleReport());
    }

    record Finding(SimpleReport report) {

        String level() {
            return report.getSignatureFormat(signature()).toString();
        }

        String verdict() {
            return report.getIndication(signature()) + " " + report.getSubIndication(signature());
        }

        private String signature() {
            return report.getFirstSignatureId();
        }
    }
}

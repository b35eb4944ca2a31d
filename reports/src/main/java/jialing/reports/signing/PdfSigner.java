package jialing.reports.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.Optional;
import jialing.domain.shared.LabClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Signs a PDF so that nothing of it can be changed unseen. The pages stay as they are; the signature is a field without picture. */
@ApplicationScoped
public class PdfSigner {

    private static final COSName CADES_DETACHED = COSName.getPDFName("ETSI.CAdES.detached");

    /** Room in the file for a signature, in bytes; a time stamp brings certificates of its own. PDF/A bears no string above 32 767. */
    private static final int BARE = 8 * 1024;

    private static final int STAMPED = 24 * 1024;

    public byte[] sign(byte[] pdf, SigningIdentity identity, SignatureStatement statement) {
        return sign(pdf, new CadesSignature(identity, Optional.empty()), statement, BARE);
    }

    /** The same, with the testimony of {@code stamps} that it existed now. */
    byte[] sign(byte[] pdf, SigningIdentity identity, SignatureStatement statement, TimeStampService stamps) {
        return sign(pdf, new CadesSignature(identity, Optional.of(stamps)), statement, STAMPED);
    }

    private static byte[] sign(byte[] pdf, CadesSignature cades, SignatureStatement statement, int room) {
        var signed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room);
            var signature = signature(statement);
            NoFurtherChanges.declare(document, signature);
            document.addSignature(signature, cades, options);
            name(document, statement.field());
            document.saveIncremental(signed);
        } catch (IOException broken) {
            throw new UncheckedIOException("could not sign", broken);
        }
        return signed.toByteArray();
    }

    private static PDSignature signature(SignatureStatement statement) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES_DETACHED);
        signature.setName(statement.name());
        signature.setReason(statement.reason());
        signature.setLocation(statement.location());
        signature.setSignDate(GregorianCalendar.from(statement.at().atZone(LabClock.ZONE)));
        return signature;
    }

    private static void name(PDDocument document, String field) throws IOException {
        var fields = document.getSignatureFields();
        fields.get(fields.size() - 1).setPartialName(field);
    }
}

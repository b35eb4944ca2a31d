package jialing.system.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.log.NoteSigner;
import jialing.reports.signing.Holder;
import jialing.reports.signing.OrganisationAuthority;
import jialing.reports.signing.PdfSigner;
import jialing.reports.signing.SignatureStatement;
import jialing.verify.Finding;
import jialing.verify.Findings;
import jialing.verify.Verify;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is handed the PDF of a report checks it alone, knowing the log's key and the authority's certificate. */
class ReportFileIT {

    private static byte[] pdf;
    private static String number;
    private static X509Certificate authority;

    @BeforeAll
    static void aReportAsItWentOut() throws GeneralSecurityException {
        var signatory = WalkedSystem.as("wz.signatory");
        number = signatory
                .get("/api/reporting/reports?limit=1")
                .done()
                .items()
                .findFirst()
                .orElseThrow()
                .path("number")
                .asText();
        pdf = signatory
                .get("/api/reporting/reports/" + number + "/report.pdf")
                .done()
                .bytes();
        byte[] certificate = WalkedSystem.stranger()
                .get("/api/reporting/authority/certificate.cer")
                .done()
                .bytes();
        authority = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
    }

    @Test
    void theFileAsItWentOutIsValid() {
        Findings findings = check(pdf);
        assertThat(findings.wrong()).isEmpty();
        assertThat(findings.facts())
                .containsEntry("report", number)
                .containsEntry("certifiedBy", "CN=Jialing LIMS Authority")
                .containsKeys("sealedBy", "sealedAt", "contentHash", "checkpoint");
        assertThat(findings.facts().get("extent").toString())
                .as("how far that goes")
                .contains("吊销", "was not asked");
    }

    @Test
    void aByteChangedInTheAttachedDataBreaksTheSealAndTheProof() {
        byte[] changed = pdf.clone();
        changed[insideAttachedData()] ^= 1;
        assertThat(checks(changed)).contains("SealIntact").containsAnyOf("ContentAsLogged", "FileReadable");
    }

    @Test
    void whatIsWrittenOverAPageAfterTheSealIsFoundThoughTheSealItselfFits() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0);
            try (var over = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                over.addRect(50, 500, 200, 100);
                over.fill();
            }
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().setNeedToBeUpdated(true);
            assertThat(checks(incremental(document))).containsExactly("NothingAddedSinceSeal");
        }
    }

    @Test
    void anAttachmentExchangedAfterTheSealIsFound() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var file = (COSDictionary)
                    ((COSArray) document.getDocumentCatalog().getCOSObject().getDictionaryObject("AF")).getObject(0);
            var stream = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
            try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.write("{}".getBytes(StandardCharsets.UTF_8));
            }
            stream.setNeedToBeUpdated(true);
            assertThat(checks(incremental(document)))
                    .containsExactlyInAnyOrder("NothingAddedSinceSeal", "ContentAsLogged");
        }
    }

    /** As the level B-LT does it. */
    @Test
    void whatIsNeededToCheckTheSealLaterMayBeAdded() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var store = new COSDictionary();
            store.setItem(COSName.TYPE, COSName.getPDFName("DSS"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), store);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            assertThat(checks(incremental(document))).isEmpty();
        }
    }

    @Test
    void sealedAnewByAnybodyElseItIsNotBelieved() throws IOException {
        byte[] foreign = sealedAnew(OrganisationAuthority.found(
                "Jialing LIMS Authority", Instant.now().minusSeconds(86_400)));
        assertThat(check(foreign).wrong()).extracting(Finding::check).containsExactly("SealByAuthority");
    }

    @Test
    void withoutAnAuthorityOrWithAnotherLogsKeyNothingIsBelieved() throws GeneralSecurityException {
        assertThat(Verify.reportFile(pdf, WalkedSystem.logKey(), List.of(), Optional.empty(), List.of())
                        .wrong())
                .extracting(Finding::check)
                .containsExactly("SealByAuthority");
        String other = new NoteSigner(
                        "other.example/log",
                        KeyPairGenerator.getInstance("Ed25519").generateKeyPair())
                .verifierKey()
                .print();
        assertThat(Verify.reportFile(pdf, other, List.of(authority), Optional.empty(), List.of())
                        .wrong())
                .extracting(Finding::check)
                .containsExactly("ReportInLog");
    }

    @Test
    void aBrokenFileIsNotValidAndBreaksNothing() {
        for (int length : new int[] {5, 1_000, pdf.length / 2, pdf.length - 20}) {
            assertThat(check(Arrays.copyOf(pdf, length)).areValid())
                    .as("the first %d bytes", length)
                    .isFalse();
        }
        assertThat(checks("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
                .isNotEmpty();
    }

    /** Whoever has the file takes seal and permissions out of it, and seals it with a key of his own. */
    private static byte[] sealedAnew(OrganisationAuthority by) throws IOException {
        var bare = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            catalog.removeItem(COSName.ACRO_FORM);
            catalog.removeItem(COSName.PERMS);
            document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.ANNOTS));
            document.save(bare);
        }
        Instant now = Instant.now();
        var statement = new SignatureStatement("seal", "万州站", "签发 " + number, "中国重庆", now);
        return new PdfSigner()
                .sign(bare.toByteArray(), by.issue(new Holder("万州站", "万州站", "wz"), now.minusSeconds(60)), statement);
    }

    private static byte[] incremental(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.saveIncremental(bytes);
        return bytes.toByteArray();
    }

    private static int insideAttachedData() {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("stream", text.indexOf("/application#2Fjson"));
        return (from + text.indexOf("endstream", from + 6)) / 2;
    }

    private static List<String> checks(byte[] file) {
        return check(file).wrong().stream().map(Finding::check).toList();
    }

    private static Findings check(byte[] file) {
        return Verify.reportFile(file, WalkedSystem.logKey(), List.of(authority), Optional.empty(), List.of());
    }
}

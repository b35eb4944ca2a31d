package jialing.reports.reporting;

import static jialing.reports.reporting.AnIssuedReport.anIssuedReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportContent;
import jialing.reports.shared.ArchiveReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivedReportTest {

    private final Report report = anIssuedReport().report();

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aReportIsMadeToBeKept(String language) {
        byte[] pdf = printed(Locale.forLanguageTag(language));

        assertThat(ArchiveReader.claimed(pdf)).isEqualTo("3b");
        assertThat(ArchiveReader.offences(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aLongReportToo(String language) {
        byte[] pdf = new TestReportPrinter().print(ExampleReport.of(Locale.forLanguageTag(language), 12));

        assertThat(ArchiveReader.offences(pdf)).isEmpty();
    }

    @Test
    void theReaderFindsWhatOffends() throws IOException {
        try (var document = Loader.loadPDF(printed(Locale.ENGLISH));
                var bytes = new java.io.ByteArrayOutputStream()) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("OutputIntents"));
            document.save(bytes);
            assertThat(ArchiveReader.offences(bytes.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void whoHasThePdfHasTheNumbersAndTheirHashIsTheOneOnRecord() throws IOException {
        try (var document = Loader.loadPDF(printed(Locale.SIMPLIFIED_CHINESE))) {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            PDComplexFileSpecification file = names.getNames().get(report.number() + ".json");
            var data = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);

            assertThat(data).isEqualTo(CanonicalJson.of(report.content()));
            assertThat(CanonicalJson.read(data, ReportContent.class)).isEqualTo(report.content());
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(associated(document.getDocumentCatalog().getCOSObject())).isSameAs(file.getCOSObject());
        }
    }

    @Test
    void theProofInsideIsWhatTheCodeHolds() throws IOException {
        try (var document = Loader.loadPDF(printed(Locale.SIMPLIFIED_CHINESE))) {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            PDComplexFileSpecification file = names.getNames().get(report.number() + ".proof.txt");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("https://lims.example.org/verify/" + report.number() + "#proof\n");
        }
    }

    @Test
    void theFileSaysWhatItIsInWhichLanguageAndByWhom() throws IOException {
        try (var document = Loader.loadPDF(printed(Locale.SIMPLIFIED_CHINESE))) {
            var information = document.getDocumentInformation();
            var metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(information.getAuthor()).isEqualTo("万州站");
            assertThat(information.getTitle()).contains(report.number());
            assertThat(information.getCreationDate().toInstant())
                    .isEqualTo(report.issue().orElseThrow().at());
            assertThat(metadata)
                    .contains(information.getTitle(), information.getAuthor(), information.getSubject())
                    .contains("<rdf:li>zh-CN</rdf:li>", "2026-03-20T16:00:00+08:00");
        }
    }

    private byte[] printed(Locale language) {
        TestReport paper = new TestReportOf(report, "proof", language, "https://lims.example.org").all();
        return new TestReportPrinter()
                .print(paper, ReportData.of(report), ReportData.proof(report.number(), paper.verificationCode()));
    }

    private static COSDictionary associated(COSDictionary catalog) {
        return (COSDictionary) ((COSArray) catalog.getDictionaryObject("AF")).getObject(0);
    }
}

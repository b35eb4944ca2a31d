package jialing.reports.proficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.proficiency.RoundEvaluation;
import jialing.domain.proficiency.RoundPaper;
import jialing.reports.shared.ArchiveReader;
import jialing.reports.shared.ExpectedText;
import jialing.reports.shared.PdfText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.Test;

class RoundReportPrinterTest {

    private final RoundReportPrinter printer = new RoundReportPrinter();

    @Test
    void theOverallReportTellsEveryScoreByCode() {
        var report = RoundReportOf.of(ExampleRound.overall(21, 2), Locale.SIMPLIFIED_CHINESE);
        ExpectedText.check(RoundReport.class, "RoundReport-zh-CN", printer.print(report));
    }

    @Test
    void theReportOfALaboratoryTellsItsOwnResultsAndWhatTheyAskFor() {
        var report = RoundReportOf.of(ExampleRound.ofEach(21, 2).get(20), Locale.ENGLISH);
        ExpectedText.check(RoundReport.class, "RoundReport-laboratory-en", printer.print(report));
    }

    @Test
    void nobodyIsNamedInTheOverallReport() {
        var overall = printer.print(RoundReportOf.of(ExampleRound.overall(21, 2), Locale.SIMPLIFIED_CHINESE));
        assertThat(PdfText.of(overall)).doesNotContain("实验室2", "Laboratory");
    }

    @Test
    void itIsMadeToBeKept() {
        for (RoundPaper.Paper paper :
                List.of(ExampleRound.overall(21, 2), ExampleRound.ofEach(21, 2).get(20))) {
            assertThat(ArchiveReader.offences(printer.print(RoundReportOf.of(paper, Locale.ENGLISH))))
                    .isEmpty();
        }
    }

    @Test
    void whoHasThePdfHasTheEvaluationAndItsHashIsTheOneOnRecord() throws IOException {
        var paper = ExampleRound.overall(21, 2);
        var report = RoundReportOf.of(paper, Locale.SIMPLIFIED_CHINESE);
        try (var document = Loader.loadPDF(printer.print(report))) {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            var file = names.getNames().get("evaluation.json").getEmbeddedFile();
            var data = new String(file.toByteArray(), StandardCharsets.UTF_8);

            assertThat(CanonicalJson.read(data, RoundEvaluation.class))
                    .isEqualTo(paper.signed().evaluation());
            assertThat(CanonicalJson.sha256(data)).isEqualTo(report.fingerprint());
        }
    }
}

package jialing.reports.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import jialing.reports.shared.ExpectedText;
import jialing.reports.shared.LabelPaper;
import jialing.reports.shared.PdfText;
import jialing.reports.shared.PrintedPage;
import jialing.reports.shared.Symbol;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelPrinterTest {

    private final LabelPrinter printer = new LabelPrinter();

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void everySymbolOfASheetCanBeScanned(Symbol symbol) {
        var sheet = ExampleLabels.of(LabelPaper.SHEET_OF_24, symbol, 24);

        var pdf = printer.print(sheet);
        ExpectedText.check(LabelSheet.class, "LabelSheet-" + symbol, pdf);

        var page = PrintedPage.of(pdf, 0);
        for (int position = 0; position < 24; position++) {
            var scanned = symbolOf(sheet, page, position).scanned();
            assertThat(scanned).isEqualTo(sheet.labels().get(position).scanned());
        }
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void aSingleLabelFillsItsPageAndCanBeScanned(Symbol symbol) {
        var sheet = ExampleLabels.of(LabelPaper.SINGLE, symbol, 2);

        var pdf = printer.print(sheet);
        ExpectedText.check(LabelSheet.class, "LabelSingle-" + symbol, pdf);

        var scanned = symbolOf(sheet, PrintedPage.of(pdf, 1), 0).scanned();
        assertThat(scanned).isEqualTo(sheet.labels().get(1).scanned());
    }

    private static PrintedPage symbolOf(LabelSheet sheet, PrintedPage page, int position) {
        double x = sheet.paper().left(position);
        double y = sheet.paper().top(position);
        return sheet.symbol().isSquare()
                ? page.part(x, y, 22.5, 22.2)
                : page.part(x, y, sheet.paper().width(), 9);
    }

    @Test
    void theCodeIsPrintedInGroupsOfFourWithItsCheckCharacterApart() {
        var label = ExampleLabels.of(LabelPaper.SINGLE, Symbol.QR, 1).labels().get(0);

        assertThat(label.codeInGroups()).isEqualTo("CQWZ 2603 0000 01");
        assertThat(label.checkCharacter()).isEqualTo("K");
    }

    @Test
    void theTwentyFifthLabelBeginsANewPage() throws IOException {
        try (var document = Loader.loadPDF(printer.print(ExampleLabels.of(LabelPaper.SHEET_OF_24, Symbol.QR, 25)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aNameThatIsTooLongIsCutAndARareCharacterIsSpelt() {
        var example = ExampleLabels.of(LabelPaper.SINGLE, Symbol.QR, 1).labels().get(0);
        var label = new ContainerLabel(
                example.scanned(),
                example.sampleCode(),
                example.containerCode(),
                "㐂水河",
                "一个名字长得谁也念不完的".repeat(9),
                example.itemGroup(),
                example.container(),
                example.preservative(),
                example.plannedOn());

        var text =
                PdfText.of(printer.print(new LabelSheet(LabelPaper.SINGLE, Symbol.QR, Locale.ENGLISH, List.of(label))));

        assertThat(text).contains("〔U+3402〕水河").contains("…").contains("Planned 2026-03-12");
    }
}

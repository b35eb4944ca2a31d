package jialing.reports.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jialing.reports.shared.ExpectedText;
import jialing.reports.shared.PdfText;
import org.junit.jupiter.api.Test;

class CustodyFormPrinterTest {

    private final CustodyFormPrinter printer = new CustodyFormPrinter();

    @Test
    void theFormNamesBothPeopleTheSealAndEveryContainer() {
        ExpectedText.check(CustodyForm.class, "CustodyForm", printer.print(ExampleCustodyForm.of(4)));
    }

    @Test
    void theColumnTitlesAndTheNumberStandOnEveryPage() {
        var pages = PdfText.of(printer.print(ExampleCustodyForm.of(30))).split("\f");

        assertThat(pages)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        page -> assertThat(page).contains("HO-CQWZ-2026-000128").contains("共 " + pages.length + " 页"));
        assertThat(pages[1]).contains("接收决定");
    }

    @Test
    void theEnglishFormHasRoomForItsWords() {
        CustodyForm form = ExampleCustodyForm.of(2);
        var english = new CustodyForm(
                Locale.ENGLISH,
                form.number(),
                form.laboratory(),
                form.project(),
                form.workOrder(),
                form.giver(),
                form.receiver(),
                form.handedOverAt(),
                form.place(),
                form.seal(),
                form.temperature(),
                form.samples(),
                form.remark(),
                form.signatures());
        assertThat(PdfText.of(printer.print(english))).contains("Chain-of-custody form", "Decision");
    }
}

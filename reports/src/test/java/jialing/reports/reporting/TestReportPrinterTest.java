package jialing.reports.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jialing.reports.shared.ExpectedText;
import jialing.reports.shared.PdfText;
import jialing.reports.shared.PrintedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestReportPrinterTest {

    private final TestReportPrinter printer = new TestReportPrinter();

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theReportSaysEverythingThatTheStandardAsksFor(String language) {
        var report = ExampleReport.of(Locale.forLanguageTag(language), 2);

        ExpectedText.check(TestReport.class, "TestReport-" + language, printer.print(report));
    }

    @Test
    void anAmendedReportNamesTheOneItReplacesAndWhy() {
        var pdf = printer.print(ExampleReport.amended(Locale.SIMPLIFIED_CHINESE));

        ExpectedText.check(TestReport.class, "TestReport-amended", pdf);
        assertThat(PdfText.of(pdf)).contains("本报告代替报告 CQWZ-2026-0031-01，原报告作废。").contains("更改原因：苎溪河万州大桥总磷稀释倍数录入错误");
    }

    @Test
    void withoutACertificateNumberNoMarkIsPrinted() {
        var pdf = PdfText.of(printer.print(ExampleReport.amended(Locale.SIMPLIFIED_CHINESE)));

        assertThat(pdf).doesNotContain("CMA").contains("不具有对社会的证明作用");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void numberAndPageOfPagesStandOnEveryPage(String language) {
        var pdf = printer.print(ExampleReport.of(Locale.forLanguageTag(language), 12));
        ExpectedText.check(TestReport.class, "TestReport-12-sites-" + language, pdf);

        var pages = PdfText.of(pdf).split("\f");
        var total = language.equals("en") ? "of " + pages.length : "共 " + pages.length + " 页";

        assertThat(pages)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        page -> assertThat(page).contains("CQWZ-2026-0031-01").contains(total));
        assertThat(pages[pages.length - 1]).contains(language.equals("en") ? "End of report" : "（以下空白）");
    }

    @Test
    void theCodeOnTheCoverLeadsToTheVerification() {
        var report = ExampleReport.of(Locale.SIMPLIFIED_CHINESE, 1);

        assertThat(PrintedPage.of(printer.print(report), 0).scanned()).isEqualTo(report.verificationCode());
    }
}

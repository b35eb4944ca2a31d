package jialing.reports.reporting;

import static jialing.reports.reporting.AnIssuedReport.anIssuedReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import jialing.domain.reporting.ReportContent.SpeciesFound;
import jialing.domain.shared.Text;
import jialing.reports.shared.PdfText;
import jialing.reports.shared.Words;
import org.junit.jupiter.api.Test;

class TestReportOfTest {

    @Test
    void whatTheDomainSaysIsWhatIsPrinted() {
        TestReport printed = printed(anIssuedReport());
        assertThat(printed.number()).isEqualTo("CQ-WZ-2026-BG-0002");
        assertThat(printed.replaces()).contains(new TestReport.Replacement("CQ-WZ-2026-BG-0001", "稀释倍数录入错误"));
        assertThat(printed.verificationUrl()).isEqualTo("https://lims.example.org/verify/CQ-WZ-2026-BG-0002");
        assertThat(printed.samples().get(0).position()).isEqualTo("108.3912°E 30.8070°N");
        assertThat(printed.results().get(0).limitName()).isEqualTo("GB 3838-2002 Ⅲ类");
        assertThat(printed.methods())
                .extracting(MethodLine::standard, MethodLine::detectionLimit)
                .containsExactly(tuple("HJ 535-2009", "0.025 mg/L"), tuple("GB/T 11893-1989", "0.01 mg/L"));
        assertThat(printed.quality().get(0).analyte()).isEqualTo("氨氮");
    }

    @Test
    void theVersionsByWhichItWasCalculatedAndDecidedAreNamed() {
        assertThat(printed(anIssuedReport()).procedures())
                .containsExactly(
                        new Fact("计算公式", "curve-concentration 版本 1\nHJ 535-2009 氨氮"),
                        new Fact("流程图", "BatchReviewProcess 版本 2 · SHA-256 7d1a5c93e0b4\nFX-CQ-WZ-2026-0004"));
    }

    /** ISO/IEC 17025:2017 7.8.2.1 p; RB/T 214-2017 4.5.5. */
    @Test
    void whatAnotherLaboratoryFoundIsMarkedAndTheLaboratoryNamed() {
        TestReport printed = printed(anIssuedReport().subcontractingPhosphorus());
        assertThat(printed.results().get(0).lines())
                .extracting(PrintedResult::markedAnalyte)
                .containsExactly("氨氮", "总磷 *1");
        assertThat(printed.subcontracted())
                .containsExactly(new Fact(
                        "*1",
                        "渝科环境；资质认定证书编号 232212050021；委托批 WT-CQ-WZ-2026-0007，承检任务单 RW-CQ-P001-2026-0112；项目：总磷；结果签发 何静"));
        assertThat(printed(anIssuedReport()).subcontracted()).isEmpty();
    }

    @Test
    void whoIssuedStandsLastAmongThoseWhoAnswerForIt() {
        assertThat(printed(anIssuedReport()).signatures())
                .extracting(mark -> mark.name() + " " + mark.capacity())
                .containsExactly("李雪梅 分析员", "陈立言 授权签字人");
    }

    @Test
    void aValueWithoutLimitIsNotCompared() {
        assertThat(printed(anIssuedReport().exceedingInPhosphorus())
                        .results()
                        .get(0)
                        .lines())
                .extracting(PrintedResult::comparison)
                .containsExactly(LimitComparison.NOT_COMPARED, LimitComparison.EXCEEDS);
    }

    @Test
    void whatIsJudgedAtAReferenceStandsBelowWhatWasMeasured() {
        TestReport printed = printed(anIssuedReport().ofAStack("17.2", "20.1"));
        assertThat(printed.results().get(0).limitName()).isEqualTo("GB 13271-2014 燃气锅炉");
        assertThat(printed.conditions()).containsExactly(new Fact("CQWZ260300001K", "晴；含氧量（干气） 6.0 %"));
        assertThat(printed.results().get(0).lines())
                .extracting(
                        PrintedResult::analyte, PrintedResult::value, PrintedResult::limit, PrintedResult::comparison)
                .containsExactly(
                        tuple("颗粒物（标干）", "17.2", "", LimitComparison.NOT_COMPARED),
                        tuple("颗粒物（折算至基准氧含量 3.5%）", "20.1", "≤20", LimitComparison.EXCEEDS));
    }

    @Test
    void howABelowLimitIsPrintedIsSaidWhereItIsPrinted() {
        ResourceBundle words = Words.of(TestReport.class, Locale.SIMPLIFIED_CHINESE);
        assertThat(new Statements(printed(anIssuedReport()), words).inOrder())
                .anyMatch(each -> each.contains("并加“L”"))
                .noneMatch(each -> each.contains("ND"));
        assertThat(new Statements(printed(anIssuedReport().ofAStack("ND", null)), words).inOrder())
                .anyMatch(each -> each.contains("ND"))
                .noneMatch(each -> each.contains("并加“L”"));
    }

    @Test
    void theConclusionNamesWhoMissesTheClass() {
        assertThat(printed(anIssuedReport()).conclusion()).isEqualTo("所评价的 1 个点位均达到目标类别。");
        assertThat(printed(anIssuedReport().exceedingInPhosphorus()).conclusion())
                .isEqualTo("晒网坝为Ⅳ类，未达到目标类别Ⅲ类。");
    }

    @Test
    void ofASiteWithoutAClassNothingIsConcluded() {
        TestReport printed = printed(anIssuedReport().withoutClass());
        assertThat(printed.classes().get(0).meets()).isNull();
        assertThat(PdfText.of(new TestReportPrinter().print(printed))).doesNotContain("未达标");
    }

    @Test
    void readingsForWhichTheTableHasNoRoomFollowAmongTheResults() {
        var report = anIssuedReport();
        for (int i = 1; i <= 7; i++) {
            report.reading("Q" + i, "量" + i, "1." + i, "mV");
        }
        TestReport printed = printed(report);
        assertThat(printed.fieldReadings().columns()).hasSize(6).startsWith("量1\nmV");
        assertThat(printed.results().get(0).lines())
                .extracting(PrintedResult::analyte)
                .containsExactly("氨氮", "总磷", "量7");
    }

    @Test
    void aSampleNeverReceivedLeavesTheDayOfTheWork() {
        assertThat(printed(anIssuedReport()).received().first()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void itCanBePrinted() {
        byte[] pdf = new TestReportPrinter().print(printed(anIssuedReport()));
        assertThat(PdfText.of(pdf)).contains("CQ-WZ-2026-BG-0002", "0.025L", "晒网坝", "陈立言");
    }

    @Test
    void theSpeciesStandInAChapterOfTheirOwnWithTheirNumbers() {
        var report = anIssuedReport()
                .species(
                        new SpeciesFound("Baetis", "四节蜉", Text.of("蜉蝣目", "mayflies"), "Baetidae", "30", "75.0"),
                        new SpeciesFound("Nais sp. 2", null, null, null, "10", "25.0"));
        TestReport printed = printed(report);
        assertThat(printed.species())
                .extracting(SpeciesLine::number, SpeciesLine::latin, SpeciesLine::group, SpeciesLine::share)
                .containsExactly(tuple(1, "Baetis", "蜉蝣目", "75.0"), tuple(2, "Nais sp. 2", "", "25.0"));
        assertThat(PdfText.of(new TestReportPrinter().print(printed)))
                .contains("物种名录", "Baetis", "四节蜉", "Baetidae", "75.0");
        assertThat(PdfText.of(new TestReportPrinter().print(printed(anIssuedReport()))))
                .doesNotContain("物种名录");
    }

    @Test
    void aConditionalStatementStandsWithTheUncertaintyThatMadeItSo() {
        TestReport printed = printed(anIssuedReport().conditionalInPhosphorus());
        assertThat(printed.results().get(0).lines())
                .extracting(PrintedResult::comparison, PrintedResult::uncertainty)
                .contains(tuple(LimitComparison.CONDITIONALLY_EXCEEDS, "U=0.014, k=2"));
        assertThat(PdfText.of(new TestReportPrinter().print(printed)))
                .contains("有条件不符合", "U=0.014, k=2")
                .doesNotContain("超标 0.05 倍");
    }

    private static TestReport printed(AnIssuedReport report) {
        return new TestReportOf(report.report(), "proof", Locale.SIMPLIFIED_CHINESE, "https://lims.example.org").all();
    }
}

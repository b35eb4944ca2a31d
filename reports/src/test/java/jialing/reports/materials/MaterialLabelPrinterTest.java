package jialing.reports.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import jialing.reports.shared.PdfText;
import jialing.reports.shared.PrintedPage;
import org.junit.jupiter.api.Test;

class MaterialLabelPrinterTest {

    private final MaterialLabelPrinter printer = new MaterialLabelPrinter();

    @Test
    void theNumberCanBeScannedAndTheWordsSayWhatIsInTheBottle() {
        byte[] pdf = printer.print(solution(), Locale.CHINESE);
        assertThat(PrintedPage.of(pdf, 0).part(0, 5, 24, 24).scanned()).isEqualTo("CQWZ-M26-00017");
        assertThat(PdfText.of(pdf))
                .contains("氨氮标准使用液", "NH3N 50.00 ± 0.51 mg/L", "有效期至 2026-06-10", "黄秋月")
                .doesNotContain("剧毒");
    }

    @Test
    void aToxicLotSaysSoInEnglishToo() {
        var toxic = new MaterialLabel(
                "CQWZ-M26-00018",
                "Mercury(II) chloride",
                "SJ-HGCL2 / D2508",
                "",
                "",
                LocalDate.of(2027, 3, 31),
                30,
                LocalDate.of(2026, 3, 12),
                "蒲永胜",
                true);
        assertThat(PdfText.of(printer.print(toxic, Locale.ENGLISH)))
                .contains("SJ-HGCL2 / D2508", "TOXIC · two locks", "Valid to 2027-03-31", "Days after opening 30");
    }

    private static MaterialLabel solution() {
        return new MaterialLabel(
                "CQWZ-M26-00017",
                "氨氮标准使用液",
                "CQWZ-M26-00017",
                "NH3N 50.00 ± 0.51 mg/L",
                "2～8 ℃",
                LocalDate.of(2026, 6, 10),
                null,
                LocalDate.of(2026, 3, 12),
                "黄秋月",
                false);
    }
}

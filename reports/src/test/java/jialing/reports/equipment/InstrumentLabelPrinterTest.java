package jialing.reports.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import jialing.reports.shared.PdfText;
import jialing.reports.shared.PrintedPage;
import org.junit.jupiter.api.Test;

class InstrumentLabelPrinterTest {

    private final InstrumentLabelPrinter printer = new InstrumentLabelPrinter();

    @Test
    void theSymbolCanBeScannedAndTheWordsSayWhatTheColourMeans() {
        byte[] pdf = printer.print(label(InstrumentLabel.Colour.GREEN, "合格", ""), Locale.CHINESE);

        assertThat(PrintedPage.of(pdf, 0).part(0, 8, 24, 24).scanned()).isEqualTo("EQ:WZ-UV-01");
        assertThat(PdfText.of(pdf)).contains("合格", "紫外可见分光光度计", "有效期至 2027-03-31", "JD-2026-WZ-UV-01");
    }

    @Test
    void theLabelOfALimitedInstrumentSaysWhatForInEnglishToo() {
        byte[] pdf = printer.print(label(InstrumentLabel.Colour.YELLOW, "limited use", "HJ 535-2009"), Locale.ENGLISH);

        assertThat(PdfText.of(pdf)).contains("limited use", "Only for HJ 535-2009", "Valid to 2027-03-31");
    }

    private static InstrumentLabel label(InstrumentLabel.Colour colour, String word, String limits) {
        return new InstrumentLabel(
                "EQ:WZ-UV-01",
                "WZ-UV-01",
                "紫外可见分光光度计",
                "T6 · SN-WZ-UV-01",
                colour,
                word,
                "JD-2026-WZ-UV-01",
                LocalDate.of(2027, 3, 31),
                "谭晓",
                limits,
                LocalDate.of(2026, 4, 1));
    }
}

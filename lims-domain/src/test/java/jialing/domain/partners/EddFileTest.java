package jialing.domain.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.SheetLine;
import jialing.domain.shared.SheetProblems;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** How the file of a delivery is read, before anything in it is held against the record. */
class EddFileTest {

    private static final List<EddColumn> COLUMNS = Arrays.asList(EddColumn.values());

    private final SheetProblems problems = new SheetProblems();

    @Test
    void theTemplateIsReadBackAsCommaSeparatedTextAndAsWorkbook() {
        for (byte[] template :
                List.of(EddColumn.template().csv(), EddColumn.template().xlsx())) {
            SheetLine<EddColumn> line = read(template).get(0);
            assertThat(line.row()).isEqualTo(2);
            for (EddColumn column : COLUMNS) {
                assertThat(line.text(column)).as(column.title()).isEqualTo(column.example());
            }
        }
        assertThat(problems.told()).isEmpty();
    }

    @Test
    void aFileOfAChineseSpreadsheetIsReadAndItsColumnsMayStandInAnyOrder() {
        String header = reversed().map(column -> column.label().zh()).collect(Collectors.joining(","));
        String line = reversed().map(EddColumn::example).collect(Collectors.joining(","));
        byte[] file = (header + "\r\n" + line + "\r\n").getBytes(Charset.forName("GB18030"));
        assertThat(read(file)).singleElement().satisfies(read -> {
            assertThat(read.text(EddColumn.SITE)).isEqualTo("沱口");
            assertThat(read.text(EddColumn.SAMPLE_CODE)).isEqualTo("P1-2601-001");
        });
    }

    @Test
    void aFormulaIsNoValueWhereverItStands() throws IOException {
        read(csv("=1+1"));
        read(workbook(sheet -> sheet.formula(1, 8, "0.1+0.025")));
        assertThat(problems.told()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo("CellIsNoFormula");
            assertThat(problem.column()).isEqualTo("result");
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.value()).startsWith("=");
        });
    }

    @Test
    void aNumberOfAWorkbookHasLostItsDigits() throws IOException {
        // 0.10 and 0.1 are different statements; a spreadsheet keeps one number for both
        read(workbook(sheet -> sheet.value(1, 8, 0.10)));
        assertThat(problems.told()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("CellIsText");
            assertThat(problem.value()).isEqualTo("0.1");
        });
    }

    @Test
    void aHeaderThatDoesNotFitIsToldWithEachColumn() {
        byte[] file = "sample_code,sample_code,colour\r\na,b,c\r\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sample_code ×2")
                .hasMessageContaining("colour ?")
                .hasMessageContaining("− result");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(Refusal.class).hasMessageContaining("EddIsBounded");
        assertThatThrownBy(() -> read("PK\u0003\u0004 no zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SheetIsReadable");
        String header = COLUMNS.stream().map(EddColumn::title).collect(Collectors.joining(","));
        assertThatThrownBy(() -> read(header.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SheetHoldsLines");
    }

    @Test
    void aSmallFileThatUnfoldsToAVeryLargeOneIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 401; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SheetIsReadable");
    }

    private List<SheetLine<EddColumn>> read(byte[] file) {
        var lines = new ArrayList<SheetLine<EddColumn>>();
        new EddFile(file, problems).forEach(lines::add);
        return lines;
    }

    private static java.util.stream.Stream<EddColumn> reversed() {
        var columns = new ArrayList<>(COLUMNS);
        java.util.Collections.reverse(columns);
        return columns.stream();
    }

    private static byte[] csv(String result) {
        String header = COLUMNS.stream().map(EddColumn::title).collect(Collectors.joining(","));
        String line = COLUMNS.stream()
                .map(column -> column == EddColumn.RESULT ? result : column.example())
                .collect(Collectors.joining(","));
        return (header + "\r\n" + line + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Consumer<Worksheet> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("results");
            COLUMNS.forEach(column -> {
                sheet.value(0, column.ordinal(), column.title());
                sheet.value(1, column.ordinal(), column.example());
            });
            change.accept(sheet);
        }
        return bytes.toByteArray();
    }
}

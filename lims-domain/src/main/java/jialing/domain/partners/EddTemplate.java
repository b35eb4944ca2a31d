package jialing.domain.partners;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Worksheet;

/** An empty delivery with its header, an example row, and in a workbook a sheet that says what each column means. */
public final class EddTemplate {

    private static final String NAME = "Jialing EDD";
    private static final String VERSION = "1.0";
    /** Text, so that a spreadsheet keeps the digits as they are typed. */
    private static final String AS_TEXT = "@";

    private static final int ROWS_PREPARED = 1000;
    private static final int COLUMN_WIDTH = 18;
    private static final int MEANING_WIDTH = 60;

    private EddTemplate() {}

    /** With a byte order mark, by which spreadsheets know UTF-8. */
    public static byte[] csv() {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(Arrays.stream(EddColumn.values()).map(EddColumn::title));
            csv.printRecord(Arrays.stream(EddColumn.values()).map(EddColumn::example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, NAME, VERSION)) {
            fill(workbook.newWorksheet("结果 Results"));
            explain(workbook.newWorksheet("说明 Columns"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet) {
        EddColumn[] columns = EddColumn.values();
        for (EddColumn column : columns) {
            int place = column.ordinal();
            sheet.value(0, place, column.title());
            sheet.value(1, place, column.example());
            sheet.width(place, COLUMN_WIDTH);
        }
        sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
        sheet.range(0, 0, ROWS_PREPARED, columns.length - 1)
                .style()
                .format(AS_TEXT)
                .set();
        sheet.freezePane(1, 1);
    }

    private static void explain(Worksheet sheet) {
        for (EddColumn column : EddColumn.values()) {
            int row = column.ordinal();
            sheet.value(row, 0, column.title());
            sheet.value(row, 1, column.label().zh());
            sheet.value(row, 2, column.required() ? "必填 required" : "");
            sheet.value(row, 3, column.meaning().zh());
            sheet.value(row, 4, column.meaning().en());
        }
        sheet.width(0, COLUMN_WIDTH);
        sheet.width(1, COLUMN_WIDTH);
        sheet.width(2, COLUMN_WIDTH);
        sheet.width(3, MEANING_WIDTH);
        sheet.width(4, MEANING_WIDTH);
    }
}

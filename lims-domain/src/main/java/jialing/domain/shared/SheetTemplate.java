package jialing.domain.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Worksheet;

/**
 * A file to be filled in, with its header, an example row, and in a workbook a sheet that says what each column means.
 *
 * @param name of the format, as the workbook's properties tell it
 * @param sheet name of the first sheet
 */
public record SheetTemplate(String name, String sheet, List<? extends SheetColumn> columns) {

    private static final String VERSION = "1.0";
    /** Text, so that a spreadsheet keeps the digits as they are typed. */
    private static final String AS_TEXT = "@";

    private static final int ROWS_PREPARED = 1000;
    private static final int COLUMN_WIDTH = 18;
    private static final int MEANING_WIDTH = 60;

    /** With a byte order mark, by which spreadsheets know UTF-8. */
    public byte[] csv() {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(columns.stream().map(SheetColumn::title));
            csv.printRecord(columns.stream().map(SheetColumn::example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, name, VERSION)) {
            fill(workbook.newWorksheet(sheet));
            explain(workbook.newWorksheet("说明 Columns"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet worksheet) {
        for (int place = 0; place < columns.size(); place++) {
            worksheet.value(0, place, columns.get(place).title());
            worksheet.value(1, place, columns.get(place).example());
            worksheet.width(place, COLUMN_WIDTH);
        }
        worksheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        worksheet
                .range(0, 0, ROWS_PREPARED, columns.size() - 1)
                .style()
                .format(AS_TEXT)
                .set();
        worksheet.freezePane(1, 1);
    }

    private void explain(Worksheet worksheet) {
        for (int row = 0; row < columns.size(); row++) {
            SheetColumn column = columns.get(row);
            worksheet.value(row, 0, column.title());
            worksheet.value(row, 1, column.label().zh());
            worksheet.value(row, 2, column.required() ? "必填 required" : "");
            worksheet.value(row, 3, column.meaning().zh());
            worksheet.value(row, 4, column.meaning().en());
        }
        worksheet.width(0, COLUMN_WIDTH);
        worksheet.width(1, COLUMN_WIDTH);
        worksheet.width(2, COLUMN_WIDTH);
        worksheet.width(3, MEANING_WIDTH);
        worksheet.width(4, MEANING_WIDTH);
    }
}

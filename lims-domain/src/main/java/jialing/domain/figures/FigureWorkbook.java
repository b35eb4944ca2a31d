package jialing.domain.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jialing.domain.organisation.Organisation;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** All tables of a year as a workbook: first what it is, then a sheet for each figure, at the end the definitions. */
record FigureWorkbook(
        Organisation organisation,
        int year,
        String madeBy,
        Instant madeAt,
        String checkpoint,
        List<FigureTable> tables) {

    private static final String NAME = "Jialing";
    private static final String VERSION = "1.0";
    private static final String PERCENT = "0.00";
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDTH = 22;
    private static final int WIDE = 90;

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, NAME, VERSION)) {
            about(workbook.newWorksheet("说明 About"));
            for (FigureTable table : tables) {
                fill(workbook.newWorksheet(sheetOf(table.figure())), table);
            }
            define(workbook.newWorksheet("定义 Definitions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void about(Worksheet sheet) {
        sheet.value(0, 0, "年度数字 Yearly figures");
        sheet.value(1, 0, "机构 Organisation");
        sheet.value(1, 1, organisation.code());
        sheet.value(2, 1, organisation.nameZh());
        sheet.value(3, 1, organisation.nameEn());
        sheet.value(4, 0, "年份 Year");
        sheet.value(4, 1, year);
        sheet.value(5, 0, "制表人 Made by");
        sheet.value(5, 1, madeBy);
        sheet.value(6, 0, "制表时间 Made at (UTC+8)");
        sheet.value(6, 1, LabClock.minuteOf(madeAt));
        sheet.value(7, 0, "记录状态：日志检查点 Record state: checkpoint of the log");
        int row = 7;
        for (String line : checkpoint.lines().toList()) {
            sheet.value(row++, 1, line);
        }
        sheet.range(0, 0, 0, 0).style().bold().set();
        sheet.width(0, WIDTH * 2);
        sheet.width(1, WIDE);
    }

    private static void fill(Worksheet sheet, FigureTable table) {
        YearlyFigure figure = table.figure();
        int first = figure.keys().size() + 1;
        sheet.value(0, 0, "机构 organisation");
        for (int i = 0; i < figure.keys().size(); i++) {
            sheet.value(0, i + 1, both(figure.keys().get(i).title()));
        }
        for (int i = 0; i < figure.columns().size(); i++) {
            sheet.value(0, first + i, both(figure.columns().get(i).title()));
        }
        int last = first + figure.columns().size() - 1;
        for (int row = 0; row < table.rows().size(); row++) {
            fill(sheet, row + 1, figure, table.rows().get(row));
        }
        for (int column = 0; column <= last; column++) {
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
        sheet.freezePane(1, 1);
    }

    private static void fill(Worksheet sheet, int at, YearlyFigure figure, FigureRow row) {
        sheet.value(at, 0, row.organisation() == null ? "合计 all" : row.organisation());
        for (int i = 0; i < row.keys().size(); i++) {
            sheet.value(at, i + 1, called(figure.keys().get(i), row.keys().get(i)));
        }
        int column = row.keys().size() + 1;
        for (BigDecimal number : FigureTable.numbers(figure, row)) {
            if (number != null) {
                sheet.value(at, column, number);
            }
            if (number != null && number.scale() > 0) {
                sheet.style(at, column).format(PERCENT).set();
            }
            column++;
        }
    }

    private void define(Worksheet sheet) {
        for (int row = 0; row < tables.size(); row++) {
            YearlyFigure figure = tables.get(row).figure();
            sheet.value(row, 0, both(figure.title()));
            sheet.value(row, 1, figure.definition().zh());
            sheet.value(row, 2, figure.definition().en());
        }
        sheet.width(0, WIDTH * 2);
        sheet.width(1, WIDE);
        sheet.width(2, WIDE);
    }

    /** A sheet's name has 31 characters at most. */
    private static String sheetOf(YearlyFigure figure) {
        String name = both(figure.title());
        return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
    }

    private static String called(FigureKey key, String code) {
        Text words = key.called(code);
        return words.zh().equals(code) ? code : both(words);
    }

    private static String both(Text text) {
        return text.zh() + " " + text.en();
    }
}

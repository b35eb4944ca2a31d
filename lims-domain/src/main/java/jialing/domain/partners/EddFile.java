package jialing.domain.partners;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jialing.domain.partners.rules.EddHasItsColumns;
import jialing.domain.partners.rules.EddIsBounded;
import jialing.domain.shared.Refusal;

/**
 * The file of a delivery, CSV or the first sheet of an XLSX workbook, read line by line. A header row names the columns by title or Chinese
 * label, in any order.
 */
final class EddFile {

    /** Lines of the longest delivery. */
    static final int MOST_LINES = 200_000;

    private static final int LONGEST_CELL = 200;

    private final byte[] bytes;
    private final Problems problems;
    /** The same few words stand in thousands of cells. */
    private final Map<String, String> words = new HashMap<>();

    EddFile(byte[] bytes, Problems problems) {
        new EddIsBounded().require(bytes);
        this.bytes = bytes;
        this.problems = problems;
    }

    boolean isWorkbook() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /**
     * @return how many lines there were
     * @throws Refusal when the file cannot be read at all
     */
    int forEach(Consumer<EddLine> taken) {
        var lines = new Lines(taken);
        try {
            if (isWorkbook()) {
                Workbook.read(bytes, lines::row);
            } else {
                CommaSeparated.read(new ByteArrayInputStream(bytes), bytes.length, lines::row);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.invalid(
                    "EddIsReadable",
                    "file",
                    "无法读取文件，须为 CSV（UTF-8 或 GB18030）或 XLSX",
                    "The file cannot be read: CSV (UTF-8 or GB18030) or XLSX is needed");
        }
        if (lines.count == 0) {
            throw Refusal.invalid("EddHoldsResults", "file", "文件中没有结果", "The file holds no result");
        }
        return lines.count;
    }

    /** A cell of a row. */
    record Cell(String text, Kind kind) {

        enum Kind {
            TEXT,
            FORMULA,
            /** A number, a date or a truth value of a workbook: it does not keep the digits that were written. */
            NO_TEXT
        }
    }

    private final class Lines {

        private final Consumer<EddLine> taken;
        private List<EddColumn> columns;
        private int count;

        private Lines(Consumer<EddLine> taken) {
            this.taken = taken;
        }

        private void row(int number, List<Cell> cells) {
            if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
                return;
            }
            if (columns == null) {
                columns = header(cells);
                return;
            }
            count++;
            if (count > MOST_LINES) {
                throw Refusal.invalid(
                        "EddIsBounded",
                        "file",
                        "一次交付不超过 " + MOST_LINES + " 行",
                        "A delivery holds not more than " + MOST_LINES + " rows");
            }
            taken.accept(line(number, cells));
        }

        private List<EddColumn> header(List<Cell> cells) {
            var titles = cells.stream().map(Cell::text).toList();
            new EddHasItsColumns().require(titles);
            var found = new ArrayList<EddColumn>();
            titles.forEach(title -> found.add(EddColumn.titled(title).orElse(null)));
            return found;
        }

        private EddLine line(int number, List<Cell> cells) {
            Map<EddColumn, String> held = new EnumMap<>(EddColumn.class);
            var line = new EddLine(number, held);
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                EddColumn column = columns.get(i);
                Cell cell = cells.get(i);
                if (column != null && !cell.text().isEmpty()) {
                    held.put(column, words.computeIfAbsent(cell.text(), word -> word));
                    complain(line, column, cell);
                }
            }
            return line;
        }

        private void complain(EddLine line, EddColumn column, Cell cell) {
            if (cell.kind() == Cell.Kind.FORMULA) {
                problems.add(CellProblem.of(
                        line,
                        column,
                        "CellIsNoFormula",
                        "单元格是公式，只接收值",
                        "The cell is a formula; only values are taken"));
            } else if (cell.kind() == Cell.Kind.NO_TEXT) {
                problems.add(CellProblem.of(
                        line,
                        column,
                        "CellIsText",
                        "单元格须为文本格式：数值格式不保留报出的位数",
                        "The cell must be text: a number does not keep the digits reported"));
            } else if (cell.text().length() > LONGEST_CELL) {
                problems.add(CellProblem.of(
                        line,
                        column,
                        "CellIsShort",
                        "不超过 " + LONGEST_CELL + " 字",
                        "Not longer than " + LONGEST_CELL + " characters"));
            }
        }
    }
}

package jialing.domain.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A file that people filled in, CSV or the first sheet of an XLSX workbook, read line by line. A header row names the columns by title or
 * Chinese label, in any order.
 */
public final class SheetFile<C extends Enum<C> & SheetColumn> {

    private static final int LONGEST_CELL = 200;

    private final byte[] bytes;
    private final Class<C> format;
    private final int mostLines;
    private final SheetProblems problems;
    /** The same few words stand in thousands of cells. */
    private final Map<String, String> words = new HashMap<>();

    /**
     * @param bytes bounded by whoever takes the file in
     * @param format an enumeration of its columns
     */
    public SheetFile(byte[] bytes, Class<C> format, int mostLines, SheetProblems problems) {
        this.bytes = bytes;
        this.format = format;
        this.mostLines = mostLines;
        this.problems = problems;
    }

    private boolean isWorkbook() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /**
     * @return how many lines there were
     * @throws Refusal when the file cannot be read at all
     */
    public int forEach(Consumer<SheetLine<C>> taken) {
        var lines = new Lines(taken);
        try {
            if (isWorkbook()) {
                Workbook.read(bytes, lines::row);
            } else {
                CommaSeparated.read(new ByteArrayInputStream(bytes), bytes.length, lines::row);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.invalid(
                    "SheetIsReadable",
                    "file",
                    "无法读取文件，须为 CSV（UTF-8 或 GB18030）或 XLSX",
                    "The file cannot be read: CSV (UTF-8 or GB18030) or XLSX is needed");
        }
        if (lines.count == 0) {
            throw Refusal.invalid("SheetHoldsLines", "file", "文件中没有内容行", "The file holds no line below its header");
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

        private final Consumer<SheetLine<C>> taken;
        private List<C> columns;
        private int count;

        private Lines(Consumer<SheetLine<C>> taken) {
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
            if (count > mostLines) {
                throw Refusal.invalid(
                        "SheetIsBounded",
                        "file",
                        "文件不超过 " + mostLines + " 行",
                        "The file holds not more than " + mostLines + " rows");
            }
            taken.accept(line(number, cells));
        }

        private List<C> header(List<Cell> cells) {
            var titles = cells.stream().map(Cell::text).toList();
            List<C> known = List.of(format.getEnumConstants());
            new SheetHasItsColumns().require(new SheetHasItsColumns.Header(titles, known));
            var found = new ArrayList<C>();
            titles.forEach(title -> found.add(known.stream()
                    .filter(column -> column.isTitled(title))
                    .findFirst()
                    .orElse(null)));
            return found;
        }

        private SheetLine<C> line(int number, List<Cell> cells) {
            Map<C, String> held = new EnumMap<>(format);
            var line = new SheetLine<>(number, held);
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                C column = columns.get(i);
                Cell cell = cells.get(i);
                if (column != null && !cell.text().isEmpty()) {
                    held.put(column, words.computeIfAbsent(cell.text(), word -> word));
                    complain(line, column, cell);
                }
            }
            return line;
        }

        private void complain(SheetLine<C> line, C column, Cell cell) {
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
                        "单元格须为文本格式：数值格式不保留所写的样子",
                        "The cell must be text: a number is not kept as it was written"));
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

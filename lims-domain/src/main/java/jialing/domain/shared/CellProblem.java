package jialing.domain.shared;

/**
 * What is wrong with one cell of a file.
 *
 * @param row number in the file, the header being 1
 * @param column title of the column
 * @param value what stands there; null where nothing does
 * @param rule name of the rule
 */
public record CellProblem(int row, String column, String value, String rule, Text why) {

    private static final int LONGEST_SHOWN = 60;

    public CellProblem {
        value = value == null || value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }

    public static CellProblem of(SheetLine<?> line, SheetColumn column, String rule, String zh, String en) {
        return new CellProblem(line.row(), column.title(), line.cell(column).orElse(null), rule, Text.of(zh, en));
    }
}

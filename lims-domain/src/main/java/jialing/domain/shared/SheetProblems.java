package jialing.domain.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of a file: all are counted, the first so many are told. */
public final class SheetProblems {

    /** More than anybody mends in one go. */
    static final int MOST_TOLD = 1000;

    private final List<CellProblem> told = new ArrayList<>();
    private int count;

    public void add(CellProblem problem) {
        count++;
        if (told.size() < MOST_TOLD) {
            told.add(problem);
        }
    }

    /** Whether everything stands there that the format needs. */
    public <C extends SheetColumn> boolean complete(SheetLine<C> line, C[] columns) {
        boolean complete = true;
        for (C column : columns) {
            if (column.required() && line.cell(column).isEmpty()) {
                complete = false;
                add(CellProblem.of(line, column, "CellIsFilled", "必填", "This cell must be filled"));
            }
        }
        return complete;
    }

    public int count() {
        return count;
    }

    public List<CellProblem> told() {
        return told.stream().sorted(Comparator.comparingInt(CellProblem::row)).toList();
    }
}

package jialing.domain.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of a file: all are counted, the first so many are told. */
final class Problems {

    /** More than anybody mends in one go. */
    static final int MOST_TOLD = 1000;

    private final List<CellProblem> told = new ArrayList<>();
    private int count;

    void add(CellProblem problem) {
        count++;
        if (told.size() < MOST_TOLD) {
            told.add(problem);
        }
    }

    int count() {
        return count;
    }

    List<CellProblem> told() {
        return told.stream().sorted(Comparator.comparingInt(CellProblem::row)).toList();
    }
}

package jialing.domain.qualification;

import java.util.List;
import jialing.domain.shared.CellProblem;

/**
 * What the checker says of an annex.
 *
 * @param lines how many it has
 * @param problems how many there are
 * @param told the first of them, by row
 * @param entries those that can be read; all of them when the check is clean
 */
public record AnnexCheck(int lines, int problems, List<CellProblem> told, List<AnnexEntry> entries) {

    public boolean clean() {
        return problems == 0;
    }
}

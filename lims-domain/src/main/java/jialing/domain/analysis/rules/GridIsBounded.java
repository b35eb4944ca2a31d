package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** One saving takes a sheet, not an archive. */
public final class GridIsBounded extends Rule<Integer> {

    private static final int MOST = 5000;

    public GridIsBounded() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("一次可保存 1 ~ {1} 行，本次 {0} 行", "One saving takes 1 to {1} rows; these are {0}"));
    }

    @Override
    public Verdict judge(Integer rows) {
        return Verdict.holdsIf(rows >= 1 && rows <= MOST, "rows", rows, MOST);
    }
}

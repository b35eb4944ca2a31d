package jialing.domain.qualification.rules;

import jialing.domain.qualification.AnnexCheck;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An annex is taken whole or not at all: no cell of it is wrong. */
public final class AnnexIsClean extends Rule<AnnexCheck> {

    public AnnexIsClean() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "RB/T 214-2017 4.5.20",
                Text.of(
                        "能力附表有 {0} 处问题，未接收；第一处：第 {1} 行 {2}：{3}",
                        "{0} cells of the annex are wrong, so nothing is taken; the first: row {1}, {2}: {3}"));
    }

    @Override
    public Verdict judge(AnnexCheck check) {
        if (check.clean()) {
            return Verdict.holds();
        }
        CellProblem first = check.told().get(0);
        return Verdict.broken("file", check.problems(), first.row(), first.column(), first.why());
    }
}

package jialing.domain.partners.rules;

import jialing.domain.partners.DeliveryCheck;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A delivery is taken in whole or not at all: no cell of it is wrong. */
public final class DeliveryIsClean extends Rule<DeliveryCheck> {

    public DeliveryIsClean() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.11.5",
                Text.of(
                        "文件有 {0} 处问题，未接收任何结果；第一处：第 {1} 行 {2}：{3}",
                        "{0} cells are wrong, so nothing is taken in; the first: row {1}, {2}: {3}"));
    }

    @Override
    public Verdict judge(DeliveryCheck check) {
        if (check.clean()) {
            return Verdict.holdsIf(true, "file");
        }
        CellProblem first = check.told().get(0);
        return Verdict.holdsIf(false, "file", check.problems(), first.row(), first.column(), first.why());
    }
}

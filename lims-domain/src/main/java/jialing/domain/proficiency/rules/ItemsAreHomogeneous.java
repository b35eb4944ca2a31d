package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** s_s ≤ 0.3 σ_pt: the items do not decide how a laboratory is graded; where they do, σ_pt is widened, and the provider says why it goes on. */
public final class ItemsAreHomogeneous extends Rule<ItemsAreHomogeneous.Asked> {

    public record Asked(int measurand, boolean homogeneous, boolean widened) {}

    public ItemsAreHomogeneous() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO 13528:2022 B.2.2",
                Text.of(
                        "项目 {0} 的样品不均匀：瓶间标准偏差大于 0.3σpt；请重新制备，或写明理由后放宽 σpt",
                        "Items of measurand {0} are not homogeneous: s_s exceeds 0.3 σpt; make them anew, or widen σpt and say why"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.homogeneous() || asked.widened(), "widened", asked.measurand());
    }
}

package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Replicates are counted from one. */
public final class ReplicateIsCounted extends Rule<Integer> {

    public ReplicateIsCounted() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("平行测定序号 {0} 无效，须为 1 ~ 10", "Replicate {0} is not valid; they are counted 1 to 10"));
    }

    @Override
    public Verdict judge(Integer replicate) {
        return Verdict.holdsIf(replicate >= 1 && replicate <= 10, "replicate", replicate);
    }
}

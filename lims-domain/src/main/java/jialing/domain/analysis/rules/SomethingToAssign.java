package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** One act gives at least one container and at most two hundred. */
public final class SomethingToAssign extends Rule<Integer> {

    private static final int MOST = 200;

    public SomethingToAssign() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("请选择 1 至 200 个容器", "Choose 1 to 200 containers"));
    }

    @Override
    public Verdict judge(Integer containers) {
        return Verdict.holdsIf(containers >= 1 && containers <= MOST, "containers");
    }
}

package jialing.domain.controlchart.rules;

import java.util.List;
import jialing.domain.controlchart.ControlRule;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whatever rules are chosen, a point beyond the action limits is never let pass. */
public final class ChartWatchesSomething extends Rule<List<ControlRule>> {

    public ChartWatchesSomething() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB/T 17989.2-2020",
                Text.of(
                        "至少须选用“一点超出 3s”（Westgard 1-3s 或尼尔森 1）",
                        "Choose at least the rule of one point beyond 3 s (Westgard 1-3s or Nelson 1)"));
    }

    @Override
    public Verdict judge(List<ControlRule> rules) {
        return Verdict.holdsIf(
                rules.contains(ControlRule.WESTGARD_1_3S) || rules.contains(ControlRule.NELSON_1), "rules");
    }
}

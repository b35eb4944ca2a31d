package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was never calculated is not released. */
public class FormulaWasRun extends Rule<Boolean> {

    public FormulaWasRun() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.11.2",
                Text.of("放行前须先做回归运行", "A formula is released after a regression run"));
    }

    @Override
    public Verdict judge(Boolean asked) {
        return Verdict.holdsIf(asked, "run");
    }
}

package jialing.domain.methods.rules;

import jialing.domain.methods.FormulaRun;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A case whose answer is known has that answer; no words help over another one. */
public class CasesHold extends Rule<FormulaRun> {

    public CasesHold() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.11.2",
                Text.of("试算结果与给定答案不符，公式不能放行", "An answer that is due is not reached; the formula is not released"));
    }

    @Override
    public Verdict judge(FormulaRun asked) {
        return Verdict.holdsIf(asked.reachesWhatIsDue(), "run");
    }
}

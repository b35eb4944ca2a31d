package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A released version is not touched any more. */
public class FormulaIsDraft extends Rule<FormulaIsDraft.Asked> {

    public record Asked(String number, int version, boolean draft) {}

    public FormulaIsDraft() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "公式 {0} 第 {1} 版已放行，修改须另写新版",
                        "Version {1} of formula {0} is released; a change is a new version"));
    }

    @Override
    public Verdict judge(FormulaIsDraft.Asked asked) {
        return Verdict.holdsIf(asked.draft(), null, asked.number(), asked.version());
    }
}

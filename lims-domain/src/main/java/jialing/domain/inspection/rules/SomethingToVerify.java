package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A draw from an empty record is none. */
public final class SomethingToVerify extends Rule<Boolean> {

    public SomethingToVerify() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "该期间没有结果、原始文件或人员可抽取，请改期间",
                        "There are no results, raw files or people in this period: choose another one"));
    }

    @Override
    public Verdict judge(Boolean found) {
        return Verdict.holdsIf(found, "to");
    }
}

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
                        "开始检查时写明的期间里没有结果、原始文件或人员可抽取",
                        "There are no results, raw files or people in the period that the beginning named"));
    }

    @Override
    public Verdict judge(Boolean found) {
        return Verdict.holdsIf(found, null);
    }
}

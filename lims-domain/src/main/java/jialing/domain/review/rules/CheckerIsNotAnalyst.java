package jialing.domain.review.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody checks, reviews or signs what he or she analysed. */
public class CheckerIsNotAnalyst extends Rule<PersonAtStep> {

    public CheckerIsNotAnalyst() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "HJ 630-2011; RB/T 214-2017 4.5.11",
                Text.of("分析人员不能校核、审核或签发自己的数据", "Who analysed cannot check, review or sign the same results"));
    }

    @Override
    public Verdict judge(PersonAtStep asking) {
        return Verdict.holdsIf(!asking.hands().analysts().contains(asking.person()), null);
    }
}

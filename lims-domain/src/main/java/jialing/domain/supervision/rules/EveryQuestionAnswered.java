package jialing.domain.supervision.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A report leaves no question of the audit open. */
public final class EveryQuestionAnswered extends Rule<List<String>> {

    public EveryQuestionAnswered() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.8.2 c)",
                Text.of("还有问题没有回答：{0}", "Questions are not answered yet: {0}"));
    }

    @Override
    public Verdict judge(List<String> open) {
        return Verdict.holdsIf(open.isEmpty(), "answers", String.join("、", open));
    }
}

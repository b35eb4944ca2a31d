package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An answer that comes a second time under the same id says what it said the first time. */
public final class AnswerSentAgain extends Rule<Boolean> {

    public AnswerSentAgain() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("此编号的记录已提交，且内容不同", "An answer with this id was sent before and says something else"));
    }

    @Override
    public Verdict judge(Boolean same) {
        return Verdict.holdsIf(same, "id");
    }
}

package jialing.domain.samplebank.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who answers a discrepancy says what happened and what was done. */
public final class AnswerExplains extends Rule<String> {

    private static final int LONGEST = 1000;

    public AnswerExplains() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.4.1",
                Text.of("请说明原因和处理（不超过 1000 字）", "Say what happened and what was done, in up to 1000 characters"));
    }

    @Override
    public Verdict judge(String words) {
        return Verdict.holdsIf(words != null && !words.isBlank() && words.length() <= LONGEST, "answer");
    }
}

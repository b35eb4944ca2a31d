package jialing.domain.complaints.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Each step says why, in 4000 characters at most. */
public final class StepIsSaid extends Rule<String> {

    private static final int LONGEST = 4000;

    public StepIsSaid() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("请填写（4000 字以内）", "Write something, 4000 characters at most"));
    }

    @Override
    public Verdict judge(String words) {
        return Verdict.holdsIf(words != null && !words.isBlank() && words.length() <= LONGEST, "words");
    }
}

package jialing.domain.qualification.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is sent back says in 500 characters at most what is to be mended. */
public final class ReturnSaysWhy extends Rule<String> {

    private static final int LONGEST = 500;

    public ReturnSaysWhy() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("请写明退回的原因（500 字以内）", "Say why it is sent back, in 500 characters at most"));
    }

    @Override
    public Verdict judge(String words) {
        return Verdict.holdsIf(!words.isBlank() && words.length() <= LONGEST, "words");
    }
}

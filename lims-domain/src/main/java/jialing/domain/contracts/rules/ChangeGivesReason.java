package jialing.domain.contracts.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A further version says in 500 characters at most why it follows. */
public final class ChangeGivesReason extends Rule<String> {

    private static final int LONGEST = 500;

    public ChangeGivesReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "RB/T 214-2017 4.5.4",
                Text.of("请写明变更原因（500 字以内）", "Say why it is changed, in 500 characters at most"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(!reason.isBlank() && reason.length() <= LONGEST, "reason");
    }
}

package jialing.domain.gate.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who sets a rule aside, or ends that, says why. */
public final class ExceptionGivesReason extends Rule<String> {

    private static final int SHORTEST = 4;

    public ExceptionGivesReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.2.1.7",
                Text.of("请写明理由（不少于 4 个字）", "Give the reason (at least 4 characters)"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(reason != null && reason.trim().length() >= SHORTEST, "reason");
    }
}

package jialing.domain.documents.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever withdraws or reviews a document says why, or what was found. */
public class ReasonIsGiven extends Rule<String> {

    private static final int LONGEST = 2000;

    public ReasonIsGiven() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.3.2 b, f",
                Text.of("请写明理由或结果（至多 2000 字）", "Give the reason or the outcome, in at most 2000 characters"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(reason != null && !reason.isBlank() && reason.length() <= LONGEST, "reason");
    }
}

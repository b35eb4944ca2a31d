package jialing.domain.review.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever gives a batch back says why. */
public class ReturnGivesReason extends Rule<String> {

    public ReturnGivesReason() {
        super(Refusal.Kind.INVALID_INPUT, "ISO/IEC 17025:2017 7.5.2", Text.of("退回必须说明理由", "A return needs a reason"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(reason != null && !reason.isBlank(), "reason");
    }
}

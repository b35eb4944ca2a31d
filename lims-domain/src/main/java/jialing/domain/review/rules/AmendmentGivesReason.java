package jialing.domain.review.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever amends a result says why. */
public class AmendmentGivesReason extends Rule<String> {

    public AmendmentGivesReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.5.2",
                Text.of("更正必须说明理由", "An amendment needs a reason"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(reason != null && !reason.isBlank(), "reason");
    }
}

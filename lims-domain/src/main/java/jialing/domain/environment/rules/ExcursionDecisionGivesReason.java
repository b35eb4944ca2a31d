package jialing.domain.environment.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whether an excursion puts results in doubt is said with its reason. */
public final class ExcursionDecisionGivesReason extends Rule<String> {

    public ExcursionDecisionGivesReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.10.2",
                Text.of("请写明判断的依据", "Say what the decision rests on"));
    }

    @Override
    public Verdict judge(String reason) {
        return Verdict.holdsIf(reason != null && !reason.isBlank(), "reason");
    }
}

package jialing.domain.reporting.rules;

import jialing.domain.reporting.WithdrawalReason;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever proposes a withdrawal says why: in one of the words for everybody, and exactly. */
public class WithdrawalGivesReason extends Rule<WithdrawalGivesReason.Given> {

    public record Given(WithdrawalReason category, String reason) {}

    public WithdrawalGivesReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.10.2",
                Text.of("撤回必须选择类别并说明理由", "A withdrawal needs its kind and a reason"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.category() == null) {
            return Verdict.broken("category");
        }
        return Verdict.holdsIf(given.reason() != null && !given.reason().isBlank(), "reason");
    }
}

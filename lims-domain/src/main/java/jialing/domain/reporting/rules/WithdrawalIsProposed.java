package jialing.domain.reporting.rules;

import java.util.Optional;
import jialing.domain.reporting.Withdrawal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody withdraws a report alone: somebody else has proposed it before. */
public class WithdrawalIsProposed extends Rule<WithdrawalIsProposed.Asked> {

    public record Asked(String number, Optional<Withdrawal> open) {}

    public WithdrawalIsProposed() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1",
                Text.of("没有人提出撤回报告 {0}", "Nobody has proposed to withdraw report {0}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.open().isPresent(), null, asked.number());
    }
}

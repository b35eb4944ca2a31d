package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.BankState;
import jialing.domain.samplebank.BankedContainer;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is handed out lies at a position of the bank. */
public final class ContainerLiesInTheBank extends Rule<ContainerLiesInTheBank.Asked> {

    /** @param banked null when it never was there */
    public record Asked(String container, BankedContainer banked) {}

    public ContainerLiesInTheBank() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.2",
                Text.of("容器 {0} 不在库：{1}", "Container {0} does not lie in the bank: {2}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        if (asked.banked() == null) {
            return Verdict.broken("container", asked.container(), "从未入库", "it never came in");
        }
        BankState state = asked.banked().state();
        return Verdict.holdsIf(
                state == BankState.STORED,
                "container",
                asked.container(),
                state.label().zh(),
                state.label().en());
    }
}

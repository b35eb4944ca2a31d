package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.BankState;
import jialing.domain.samplebank.BankedContainer;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what is out comes back. */
public final class ContainerIsOut extends Rule<ContainerIsOut.Asked> {

    /** @param banked null when it never was in the bank */
    public record Asked(String container, BankedContainer banked) {}

    public ContainerIsOut() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.2",
                Text.of("容器 {0} 没有出库，不能归还", "Container {0} is not out and cannot be returned"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                asked.banked() != null && asked.banked().state() == BankState.HANDED_OUT,
                "container",
                asked.container());
    }
}

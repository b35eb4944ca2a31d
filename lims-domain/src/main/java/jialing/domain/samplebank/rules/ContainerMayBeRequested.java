package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.BankState;
import jialing.domain.samplebank.BankedContainer;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A container is requested while it lies in the bank and nobody else has it in an open request. */
public final class ContainerMayBeRequested extends Rule<ContainerMayBeRequested.Wanted> {

    /**
     * @param banked null when it is not in the bank
     * @param otherRequest number of an open request for it, null when there is none
     */
    public record Wanted(String container, BankedContainer banked, String otherRequest) {}

    public ContainerMayBeRequested() {
        super(Refusal.Kind.CONFLICT, null, Text.of("容器 {0} 不能申请：{1}", "Container {0} cannot be requested: {2}"));
    }

    @Override
    public Verdict judge(Wanted wanted) {
        if (wanted.banked() == null) {
            return Verdict.broken("containers", wanted.container(), "不在样品库", "it is not in the bank");
        }
        BankState state = wanted.banked().state();
        if (state != BankState.STORED) {
            return Verdict.broken(
                    "containers",
                    wanted.container(),
                    state.label().zh(),
                    "it is " + state.label().en());
        }
        return Verdict.holdsIf(
                wanted.otherRequest() == null,
                "containers",
                wanted.container(),
                "已在申请 " + wanted.otherRequest() + " 中",
                "it is in request " + wanted.otherRequest());
    }
}

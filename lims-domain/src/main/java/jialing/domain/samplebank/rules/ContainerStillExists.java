package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.BankMovement;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was used up or disposed of cannot be worked on. */
public final class ContainerStillExists extends Rule<BankMovement> {

    public ContainerStillExists() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.2",
                Text.of("容器 {0} {1}，不能再使用", "Container {0} is {2} and cannot be used any more"));
    }

    @Override
    public Verdict judge(BankMovement last) {
        return Verdict.holdsIf(
                !last.state().isGone(),
                "containers",
                last.containerCode(),
                last.state().label().zh(),
                last.state().label().en());
    }
}

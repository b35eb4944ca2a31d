package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.BankMovement;
import jialing.domain.samplebank.BankPosition;
import jialing.domain.samplebank.BankState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What lies in the bank is not at the bench: it is requested and fetched before it is worked on. */
public final class ContainerFetchedFromTheBank extends Rule<BankMovement> {

    public ContainerFetchedFromTheBank() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.2",
                Text.of(
                        "容器 {0} 在样品库 {1}，请先申请并出库",
                        "Container {0} lies in the bank at {1}; request and fetch it first"));
    }

    @Override
    public Verdict judge(BankMovement last) {
        return Verdict.holdsIf(
                last.state() != BankState.STORED,
                "containers",
                last.containerCode(),
                BankPosition.label(last.cabinet(), last.position()));
    }
}

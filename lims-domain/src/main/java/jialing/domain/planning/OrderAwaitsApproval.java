package jialing.domain.planning;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only a planned order can be approved or returned, and only once. */
public class OrderAwaitsApproval extends Rule<WorkOrder> {

    OrderAwaitsApproval() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.1",
                Text.of(
                        "任务单 {0} 不在待批准状态，不能批准或退回",
                        "Work order {0} does not await approval; it can be neither approved nor returned"));
    }

    @Override
    public Verdict judge(WorkOrder order) {
        return Verdict.holdsIf(order.state() == WorkOrder.State.DRAFT, null, order.number());
    }
}

package jialing.domain.planning;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An approved order is never changed: what differs needs an order of its own. */
public class OrderAwaitsPlanning extends Rule<WorkOrder> {

    OrderAwaitsPlanning() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.1.6",
                Text.of("任务单 {0} 已批准，不能修改", "Work order {0} is approved and cannot be changed"));
    }

    @Override
    public Verdict judge(WorkOrder order) {
        return Verdict.holdsIf(!order.isApproved(), null, order.number());
    }
}

package jialing.domain.planning;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who planned an order does not approve it. */
public class ApproverIsNotPlanner extends Rule<ApproverIsNotPlanner.Approval> {

    public record Approval(UUID planner, UUID approver) {}

    ApproverIsNotPlanner() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "RB/T 214-2017 4.5.4",
                Text.of("编制人不能批准自己的任务单", "Whoever planned a work order cannot approve it"));
    }

    @Override
    public Verdict judge(Approval approval) {
        return Verdict.holdsIf(!approval.planner().equals(approval.approver()), null);
    }
}

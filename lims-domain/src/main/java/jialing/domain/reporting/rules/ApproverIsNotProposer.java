package jialing.domain.reporting.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Two people withdraw a report. */
public class ApproverIsNotProposer extends Rule<ApproverIsNotProposer.Pair> {

    public record Pair(UUID proposer, UUID approver) {}

    public ApproverIsNotProposer() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "RB/T 214-2017 4.5.4",
                Text.of("提出撤回的人不能自己批准", "Whoever proposed the withdrawal cannot approve it"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(!pair.proposer().equals(pair.approver()), null);
    }
}

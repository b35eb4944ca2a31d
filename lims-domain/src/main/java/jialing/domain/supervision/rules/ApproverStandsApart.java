package jialing.domain.supervision.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who planned it or belongs to the team does not approve it. */
public final class ApproverStandsApart extends Rule<Boolean> {

    public ApproverStandsApart() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "RB/T 214-2017 4.5.12",
                Text.of("策划人和内审组成员不能批准", "Neither the planner nor a member of the team approves it"));
    }

    @Override
    public Verdict judge(Boolean involved) {
        return Verdict.holdsIf(!involved, null);
    }
}

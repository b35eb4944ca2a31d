package jialing.domain.complaints.rules;

import java.util.Set;
import jialing.domain.complaints.ComplaintState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Received, accepted, decided, answered, closed: one after the other. */
public final class ComplaintInTurn extends Rule<ComplaintInTurn.Step> {

    public record Step(String number, ComplaintState state, Set<ComplaintState> allowed) {}

    public ComplaintInTurn() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.9.3",
                Text.of("{0} 现在的状态不能做这一步", "{0} does not stand where this can be done"));
    }

    @Override
    public Verdict judge(Step step) {
        return Verdict.holdsIf(step.allowed().contains(step.state()), null, step.number());
    }
}

package jialing.domain.visits.rules;

import java.util.Set;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.domain.visits.VisitState;

/** What is over needs no end. */
public final class VisitCanEnd extends Rule<VisitState> {

    public VisitCanEnd() {
        super(Refusal.Kind.CONFLICT, null, Text.of("此次来访已经结束", "This visit has ended already"));
    }

    @Override
    public Verdict judge(VisitState state) {
        return Verdict.holdsIf(!Set.of(VisitState.OVER, VisitState.ENDED).contains(state), null);
    }
}

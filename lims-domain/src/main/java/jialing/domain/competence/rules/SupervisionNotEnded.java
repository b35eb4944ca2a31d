package jialing.domain.competence.rules;

import jialing.domain.competence.Supervision;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was ended is not ended again. */
public class SupervisionNotEnded extends Rule<Supervision> {

    public SupervisionNotEnded() {
        super(Refusal.Kind.CONFLICT, null, Text.of("带教已经结束", "This supervision was ended already"));
    }

    @Override
    public Verdict judge(Supervision supervision) {
        return Verdict.holdsIf(supervision.end() == null, "supervision");
    }
}

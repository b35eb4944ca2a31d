package jialing.domain.competence.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Judges whether there is such a thing already: sent again, it changes nothing. */
public class RecordedOnce extends Rule<Boolean> {

    public RecordedOnce() {
        super(Refusal.Kind.CONFLICT, null, Text.of("已经办理过，请刷新页面", "This is on record already: look at the page again"));
    }

    @Override
    public Verdict judge(Boolean recorded) {
        return Verdict.holdsIf(!recorded, "id");
    }
}

package jialing.domain.competence.rules;

import jialing.domain.competence.ConductEntry;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was struck off is not struck off again. */
public class OnlyListedIsStruck extends Rule<ConductEntry> {

    public OnlyListedIsStruck() {
        super(Refusal.Kind.CONFLICT, null, Text.of("该条目已移出名单", "This entry was struck off already"));
    }

    @Override
    public Verdict judge(ConductEntry entry) {
        return Verdict.holdsIf(entry.end() == null, "entry");
    }
}

package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Sent again, an entry changes nothing. */
public final class EnteredOnce extends Rule<Boolean> {

    public EnteredOnce() {
        super(Refusal.Kind.CONFLICT, null, Text.of("已经报送过，请刷新页面", "This is on record already: look at the page again"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "id");
    }
}

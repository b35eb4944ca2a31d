package jialing.domain.qualification.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A change of scope is signed once; what follows is another. */
public final class ScopeChangedOnce extends Rule<Boolean> {

    public ScopeChangedOnce() {
        super(Refusal.Kind.CONFLICT, null, Text.of("此变更已经登记", "This change is on record already"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "id");
    }
}

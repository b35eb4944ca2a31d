package jialing.domain.procedures.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** There is a version that differs from the one in force. */
public class ChangeWaits extends Rule<Boolean> {

    public ChangeWaits() {
        super(Refusal.Kind.CONFLICT, null, Text.of("没有待放行的改动", "No change waits for release"));
    }

    @Override
    public Verdict judge(Boolean asked) {
        return Verdict.holdsIf(asked, null);
    }
}

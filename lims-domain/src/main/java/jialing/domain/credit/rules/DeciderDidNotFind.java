package jialing.domain.credit.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever inspected does not decide about what the inspection found. */
public final class DeciderDidNotFind extends Rule<Boolean> {

    public DeciderDidNotFind() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 7.9.6",
                Text.of("检查人员不能决定针对其检查所见的申诉", "Who inspected does not decide on an appeal against the findings"));
    }

    @Override
    public Verdict judge(Boolean found) {
        return Verdict.holdsIf(!found, null);
    }
}

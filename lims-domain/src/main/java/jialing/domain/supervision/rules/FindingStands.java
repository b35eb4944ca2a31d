package jialing.domain.supervision.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was found nonconforming is not unsaid by another answer: it goes on in its nonconformity. */
public final class FindingStands extends Rule<FindingStands.Asked> {

    /** @param nonconformity the one that was opened for the answer so far, else null */
    public record Asked(String question, String nonconformity) {}

    public FindingStands() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.8.2 d)",
                Text.of("{0} 已开出不符合 {1}，后续请在该不符合中办理", "Nonconformity {1} was opened for {0}; go on there"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.nonconformity() == null, "outcome", asked.question(), asked.nonconformity());
    }
}

package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Before the deadline nobody looks, and nobody evaluates. */
public final class DeadlineHasPassed extends Rule<Boolean> {

    public DeadlineHasPassed() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17043:2023 7.4.1",
                Text.of("报送截止之前，结果不开封、不评价", "Results stay sealed and are not evaluated before the deadline"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, null);
    }
}

package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Results are entered and corrected before the deadline; afterwards others may have seen theirs. */
public final class EntryBeforeDeadline extends Rule<Boolean> {

    public EntryBeforeDeadline() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17043:2023 7.4.1",
                Text.of(
                        "报送截止时间已过，不能再报送或更正",
                        "The deadline has passed: results are neither entered nor corrected any more"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "deadline");
    }
}

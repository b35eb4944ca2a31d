package jialing.domain.supervision.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A programme is approved for audits that wait for it. */
public final class SomethingToApprove extends Rule<Integer> {

    public SomethingToApprove() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.8.2 a)",
                Text.of("该年度没有待批准的内审", "No audit of that year awaits approval"));
    }

    @Override
    public Verdict judge(Integer waiting) {
        return Verdict.holdsIf(waiting > 0, "year");
    }
}

package jialing.domain.lookback.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A decision is about at least one result that this look-back found. */
public final class DecisionConcernsResults extends Rule<Integer> {

    public DecisionConcernsResults() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1",
                Text.of("所选范围内没有待处置的结果", "There is nothing to decide on in what was chosen"));
    }

    @Override
    public Verdict judge(Integer results) {
        return Verdict.holdsIf(results > 0, "chosen");
    }
}

package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The blank is taken off the response before the curve is read; a formula that takes it off again counts it twice. */
public class BlankIsTakenOnce extends Rule<BlankIsTakenOnce.Asked> {

    public record Asked(boolean twice) {}

    public BlankIsTakenOnce() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "由曲线读出时空白已扣除，不能再声明空白值",
                        "What is read off the curve has the blank taken off already; do not declare it once more"));
    }

    @Override
    public Verdict judge(BlankIsTakenOnce.Asked asked) {
        return Verdict.holdsIf(!asked.twice(), "inputs");
    }
}

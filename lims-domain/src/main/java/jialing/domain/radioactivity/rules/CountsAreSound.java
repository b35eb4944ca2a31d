package jialing.domain.radioactivity.rules;

import jialing.domain.radioactivity.Counts;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Counts are not negative, and something was counted for some time. */
public final class CountsAreSound extends Rule<Counts> {

    public CountsAreSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("计数不得为负，测量时间须大于零", "Counts are not negative and the time of counting is above zero"));
    }

    @Override
    public Verdict judge(Counts counts) {
        return Verdict.holdsIf(counts.number() >= 0 && counts.seconds().signum() > 0, "counts");
    }
}

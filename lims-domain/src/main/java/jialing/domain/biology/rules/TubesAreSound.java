package jialing.domain.biology.rules;

import java.util.List;
import jialing.domain.biology.Tubes;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** There are tubes, each holds some sample, and no more of them grew than there are. */
public final class TubesAreSound extends Rule<List<Tubes>> {

    public TubesAreSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 347.2-2018",
                Text.of(
                        "至少须有一组试管；接种量须大于零，阳性管数不得为负，也不得多于试管数",
                        "There is at least one row of tubes; the inoculum is above zero and no more tubes grew than there are"));
    }

    @Override
    public Verdict judge(List<Tubes> rows) {
        return Verdict.holdsIf(!rows.isEmpty() && rows.stream().allMatch(TubesAreSound::isSound), "values");
    }

    private static boolean isSound(Tubes tubes) {
        return tubes.volume().signum() > 0
                && tubes.number() > 0
                && tubes.positive() >= 0
                && tubes.positive() <= tubes.number();
    }
}

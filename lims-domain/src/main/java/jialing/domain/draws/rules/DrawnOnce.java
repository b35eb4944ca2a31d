package jialing.domain.draws.rules;

import jialing.domain.draws.Draw;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A draw is read out once, and not after a later one has taken its place. */
public final class DrawnOnce extends Rule<Draw> {

    public DrawnOnce() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("已抽取，或已被新的抽取代替", "It is drawn already, or a later draw has taken its place"));
    }

    @Override
    public Verdict judge(Draw draw) {
        return Verdict.holdsIf(!draw.isDrawn() && draw.replacedBy() == null, null);
    }
}

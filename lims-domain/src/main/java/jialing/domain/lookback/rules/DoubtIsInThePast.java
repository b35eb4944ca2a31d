package jialing.domain.lookback.rules;

import java.time.Instant;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A look-back looks from the last evidence of good condition to an instant that is over. */
public final class DoubtIsInThePast extends Rule<DoubtIsInThePast.Times> {

    /** From when to when something is in doubt, and what time it is now. */
    public record Times(Instant since, Instant until, Instant now) {}

    public DoubtIsInThePast() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.4.9",
                Text.of("起始时间须早于截止时间，且不晚于现在", "The doubt begins before it ends, and not in the future"));
    }

    @Override
    public Verdict judge(Times times) {
        boolean inOrder = times.since() != null
                && times.since().isBefore(times.until())
                && !times.until().isAfter(times.now());
        return Verdict.holdsIf(inOrder, "since");
    }
}

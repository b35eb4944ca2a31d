package jialing.domain.people.rules;

import java.time.LocalDate;
import jialing.domain.people.HeldCapacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An end may be brought forward, never put off: who is to go on is given the capacity anew, by an act. */
public class CapacityEndsOnce extends Rule<CapacityEndsOnce.End> {

    public record End(HeldCapacity held, LocalDate lastDay) {}

    public CapacityEndsOnce() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("该身份已于 {0} 终止；如需继续，请重新授予", "This capacity ends on {0} already; to go on, grant it anew"));
    }

    @Override
    public Verdict judge(End end) {
        return end.held()
                .validTo()
                .map(until -> Verdict.holdsIf(end.lastDay().isBefore(until), "on", until))
                .orElseGet(Verdict::holds);
    }
}

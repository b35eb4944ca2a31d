package jialing.domain.environment.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The work is done in a room that stands in the register, so that its conditions can be told. */
public final class RoomKnown extends Rule<RoomKnown.Asked> {

    public record Asked(String room, boolean registered) {}

    public RoomKnown() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.3.1",
                Text.of("场所 {0} 未登记", "Room {0} is not in the register"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.registered(), "room", asked.room());
    }
}

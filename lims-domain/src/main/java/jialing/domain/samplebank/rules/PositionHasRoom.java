package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.BankPosition;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A position holds no more than its capacity. */
public final class PositionHasRoom extends Rule<PositionHasRoom.Filled> {

    /** @param lying how many containers are there */
    public record Filled(BankPosition position, int lying) {}

    public PositionHasRoom() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("库位 {0} 已满：容量 {1}，在位 {2}", "Position {0} is full: room for {1}, {2} are there"));
    }

    @Override
    public Verdict judge(Filled filled) {
        BankPosition position = filled.position();
        return Verdict.holdsIf(
                filled.lying() < position.capacity(),
                "position",
                position.label(),
                position.capacity(),
                filled.lying());
    }
}

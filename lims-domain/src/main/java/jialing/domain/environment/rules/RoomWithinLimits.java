package jialing.domain.environment.rules;

import jialing.domain.environment.PlaceCondition;
import jialing.domain.gate.AllowsException;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The last reading is within the limit in force; work stops when the conditions put results in doubt. */
public final class RoomWithinLimits extends Rule<PlaceCondition> implements AllowsException {

    public RoomWithinLimits() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.3.3",
                Text.of("场所 {0} 的{1}为 {2}，超出限值 {3}", "Room {0}: {4} is {2}, beyond {3}"));
    }

    @Override
    public Verdict judge(PlaceCondition now) {
        if (now.isWithin()) {
            return Verdict.holds();
        }
        return Verdict.broken(
                "room",
                now.place(),
                now.quantity().label().zh(),
                now.value().toPlainString() + " " + now.quantity().unit(),
                now.limit().span(),
                now.quantity().label().en());
    }
}

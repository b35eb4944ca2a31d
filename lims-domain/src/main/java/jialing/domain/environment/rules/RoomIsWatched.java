package jialing.domain.environment.rules;

import jialing.domain.environment.PlaceCondition;
import jialing.domain.gate.AllowsException;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What has to be watched in a room was read so lately that the reading still speaks for it. */
public final class RoomIsWatched extends Rule<PlaceCondition> implements AllowsException {

    public RoomIsWatched() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.3.3",
                Text.of(
                        "场所 {0} 的{1}须每 {2} 分钟监控一次，最近一次读数：{3}",
                        "Room {0}: {4} must be watched every {2} minutes; last reading: {3}"));
    }

    @Override
    public Verdict judge(PlaceCondition now) {
        if (now.isWatched()) {
            return Verdict.holds();
        }
        return Verdict.broken(
                "room",
                now.place(),
                now.quantity().label().zh(),
                String.valueOf(now.limit().validMinutes()),
                now.measuredAt() == null ? "—" : LabClock.minuteOf(now.measuredAt()),
                now.quantity().label().en());
    }
}

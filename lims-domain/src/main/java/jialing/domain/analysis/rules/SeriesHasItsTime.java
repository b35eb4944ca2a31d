package jialing.domain.analysis.rules;

import java.time.Instant;
import jialing.domain.analysis.SeriesKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Levels are read at equal intervals from an instant on; day and night are told by it. */
public final class SeriesHasItsTime extends Rule<SeriesHasItsTime.Delivery> {

    private static final long HOUR = 3_600_000;

    public record Delivery(SeriesKind kind, Instant startedAt, Long intervalMillis) {}

    public SeriesHasItsTime() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB 3096-2008",
                Text.of(
                        "声级序列须给出开始时间和 1 毫秒至 1 小时的时间间隔",
                        "Sound levels need the time of the first one and an interval from a millisecond to an hour"));
    }

    @Override
    public Verdict judge(SeriesHasItsTime.Delivery delivery) {
        if (delivery.kind() != SeriesKind.SOUND_LEVELS) {
            return Verdict.holds();
        }
        Long interval = delivery.intervalMillis();
        boolean timed = delivery.startedAt() != null && interval != null && interval >= 1 && interval <= HOUR;
        return Verdict.holdsIf(timed, delivery.startedAt() == null ? "startedAt" : "intervalMillis");
    }
}

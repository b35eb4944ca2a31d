package jialing.domain.noise;

import java.time.Instant;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;

/** Limits of noise differ between day, 06:00 to 22:00, and night (GB 3096-2008, 3.4; GB 12348-2008, 3.9 and 3.10). */
public enum DayPart {
    DAY("昼间", "day"),
    NIGHT("夜间", "night");

    private final Text label;

    DayPart(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public static DayPart at(Instant instant) {
        return DayAndNight.isDay(instant.atZone(LabClock.ZONE).getHour()) ? DAY : NIGHT;
    }

    public Text label() {
        return label;
    }
}

package jialing.domain.noise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jialing.domain.noise.rules.EveryHourIsMeasured;

/**
 * The levels of a day, dB(A): day from 06:00 to 22:00, night from 22:00 to 06:00 (GB 3096-2008, 3.3 and 3.4), each the energy mean of
 * its hours.
 */
public record DayAndNight(BigDecimal day, BigDecimal night) {

    private static final int MORNING = 6;
    private static final int EVENING = 22;

    /**
     * @param hourly equivalent level of each hour, by the hour at which it began (0 to 23, local time)
     * @throws jialing.domain.shared.Refusal by EveryHourIsMeasured
     */
    public static DayAndNight of(Map<Integer, BigDecimal> hourly) {
        new EveryHourIsMeasured().require(hourly.keySet());
        return new DayAndNight(EnergyMean.of(hours(hourly, true)), EnergyMean.of(hours(hourly, false)));
    }

    /** Whether the hour that begins then belongs to the day. */
    public static boolean isDay(int hour) {
        return hour >= MORNING && hour < EVENING;
    }

    private static List<BigDecimal> hours(Map<Integer, BigDecimal> hourly, boolean byDay) {
        return hourly.entrySet().stream()
                .filter(hour -> isDay(hour.getKey()) == byDay)
                .map(Map.Entry::getValue)
                .toList();
    }
}

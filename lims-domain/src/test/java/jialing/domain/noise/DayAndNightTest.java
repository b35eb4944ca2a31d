package jialing.domain.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayAndNightTest {

    private static final BigDecimal TINY = new BigDecimal("1E-9");

    @Test
    void theDayHasSixteenHoursAndTheNightEight() {
        DayAndNight levels = DayAndNight.of(hours("60", "50"));
        assertThat(levels.day()).isCloseTo(new BigDecimal("60"), within(TINY));
        assertThat(levels.night()).isCloseTo(new BigDecimal("50"), within(TINY));
        assertThat(DayAndNight.isDay(6)).isTrue();
        assertThat(DayAndNight.isDay(21)).isTrue();
        assertThat(DayAndNight.isDay(22)).isFalse();
        assertThat(DayAndNight.isDay(5)).isFalse();
    }

    @Test
    void oneLoudHourRaisesTheNight() {
        // 10 lg [(7·10^4 + 10^7) / 8] = 10 lg 1258750 = 60.999
        Map<Integer, BigDecimal> hours = hours("60", "40");
        hours.put(3, new BigDecimal("70"));
        assertThat(DayAndNight.of(hours).night().doubleValue()).isCloseTo(60.9994, within(5e-5));
    }

    @Test
    void aMissingHourIsNamedAndNotGuessed() {
        Map<Integer, BigDecimal> hours = hours("60", "50");
        hours.remove(23);
        assertThatThrownBy(() -> DayAndNight.of(hours))
                .hasMessageStartingWith("EveryHourIsMeasured")
                .hasMessageContaining("23");
    }

    private static Map<Integer, BigDecimal> hours(String day, String night) {
        var hours = new HashMap<Integer, BigDecimal>();
        for (int hour = 0; hour < 24; hour++) {
            hours.put(hour, new BigDecimal(DayAndNight.isDay(hour) ? day : night));
        }
        return hours;
    }
}

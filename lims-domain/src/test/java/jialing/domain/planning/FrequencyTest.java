package jialing.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2026, 1, 31);

    @Test
    void aMonthlyRoundOnTheLastDayStaysOnTheLastDay() {
        Programme monthly = programme(Frequency.MONTHLY, null);
        assertThat(monthly.nextRound(LocalDate.of(2026, 2, 1))).hasValue(LocalDate.of(2026, 2, 28));
        assertThat(monthly.nextRound(LocalDate.of(2026, 3, 1))).hasValue(LocalDate.of(2026, 3, 31));
    }

    @Test
    void aProgrammeThatIsOverHasNoNextRound() {
        Programme ended = programme(Frequency.QUARTERLY, LocalDate.of(2026, 6, 30));
        assertThat(ended.nextRound(LocalDate.of(2026, 5, 1))).isEmpty();
        assertThat(programme(Frequency.ONCE, null).nextRound(LocalDate.of(2026, 2, 1)))
                .isEmpty();
        assertThat(programme(Frequency.ONCE, null).nextRound(LAST_OF_JANUARY)).hasValue(LAST_OF_JANUARY);
    }

    private static Programme programme(Frequency frequency, LocalDate last) {
        var scope = new MonitoringScope(Element.SURFACE_WATER, List.of("SW001"), List.of("PH"));
        return new Programme("CQ-WZ", "每月例行", scope, frequency, LAST_OF_JANUARY, last);
    }
}

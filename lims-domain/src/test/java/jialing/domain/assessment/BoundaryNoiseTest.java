package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.measured;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.Unit;
import jialing.domain.noise.DayPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of GB 12348-2008 and GB 22337-2008, table 1, as shipped. */
class BoundaryNoiseTest {

    private static final String INDUSTRY = "GB 12348-2008";

    @ParameterizedTest(name = "zone {0}: {1} by day, {2} at night")
    @CsvSource({"0, 50, 40", "1, 55, 45", "2, 60, 50", "3, 65, 55", "4a, 70, 55", "4b, 70, 55"})
    void everyZoneHasItsLimitsOfDayAndNight(String zone, String day, String night) {
        assertThat(limit(INDUSTRY, zone, DayPart.DAY)).isEqualTo("≤" + day);
        assertThat(limit(INDUSTRY, zone, DayPart.NIGHT)).isEqualTo("≤" + night);
        assertThat(limit("GB 22337-2008", zone, DayPart.NIGHT)).isEqualTo("≤" + night);
    }

    @Test
    void theSameLevelIsKeptByDayAndExceededAtNight() {
        var byDay = assess(new BoundaryNoise(INDUSTRY, "3", DayPart.DAY), level("LAEQ", "58"));
        assertThat(byDay.complies()).contains(true);
        assertThat(byDay.namedInFull().zh()).isEqualTo("GB 12348-2008 3类功能区 昼间");
        assertThat(assess(new BoundaryNoise(INDUSTRY, "3", DayPart.NIGHT), level("LAEQ", "58"))
                        .complies())
                .contains(false);
    }

    /** Night in zone 3: 55, so 65 for frequent and 70 for occasional noise. */
    @Test
    void howOftenALoudNoiseRecursDecidesBetweenTenAndFifteenDecibels() {
        assertThat(highestAtNight("65")).contains(true);
        assertThat(highestAtNight("66")).isEmpty();
        assertThat(highestAtNight("70")).isEmpty();
        assertThat(highestAtNight("71")).contains(false);
        assertThat(assess(new BoundaryNoise(INDUSTRY, "3", DayPart.DAY), level("LMAX", "99"))
                        .complies())
                .isEmpty();
    }

    @Test
    void theMethodOfAMeasurementSaysByWhatItIsJudged() {
        var boundary = level("LAEQ", "58").by(INDUSTRY);
        assertThat(BoundaryNoise.among(List.of(boundary))).contains(INDUSTRY);
        assertThat(BoundaryNoise.among(List.of(level("LAEQ", "58").by("GB 3096-2008"))))
                .isEmpty();
    }

    private static String limit(String standard, String zone, DayPart part) {
        return assess(new BoundaryNoise(standard, zone, part), level("LAEQ", "1"))
                .of("LAEQ")
                .orElseThrow()
                .requirement()
                .text();
    }

    private static Optional<Boolean> highestAtNight(String decibels) {
        return assess(new BoundaryNoise(INDUSTRY, "3", DayPart.NIGHT), level("LMAX", decibels))
                .complies();
    }

    private static Determinand level(String analyte, String decibels) {
        return measured(analyte, decibels, Unit.DECIBEL_A);
    }
}

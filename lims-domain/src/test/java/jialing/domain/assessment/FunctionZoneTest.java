package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.measured;
import static org.assertj.core.api.Assertions.assertThat;

import jialing.domain.catalogue.Unit;
import jialing.domain.noise.DayPart;
import org.junit.jupiter.api.Test;

/** Limits of GB 3096-2008, as shipped. */
class FunctionZoneTest {

    @Test
    void dayAndNightHaveLimitsOfTheirOwn() {
        // zone 2: 60 by day, 50 by night
        var assessment = assess(new FunctionZone("2", DayPart.DAY), level("LD", "60"), level("LN", "51"));
        assertThat(assessment.of("LD").orElseThrow().conformity().isMet()).isTrue();
        assertThat(assessment.of("LN").orElseThrow().conformity().isExceeded()).isTrue();
        assertThat(assessment.complies()).contains(false);
    }

    @Test
    void whatIsComparedIsTheWholeDecibel() {
        // GB/T 8170: 60.4 is 60; 60.5 goes to the even 60; 60.6 is 61
        assertThat(keeps("2", level("LD", "60.4"))).isTrue();
        assertThat(keeps("2", level("LD", "60.5"))).isTrue();
        assertThat(keeps("2", level("LD", "60.6"))).isFalse();
    }

    @Test
    void roadsAndRailwaysDifferAtNight() {
        // night: 55 beside roads (4a), 60 beside railways (4b)
        assertThat(keeps("4a", level("LN", "58"))).isFalse();
        assertThat(keeps("4b", level("LN", "58"))).isTrue();
    }

    @Test
    void aSuddenNoiseAtNightMayExceedByFifteenDecibels() {
        // zone 1: night 45, so 60
        assertThat(keeps("1", level("LMAX", "60"))).isTrue();
        assertThat(keeps("1", level("LMAX", "61"))).isFalse();
    }

    @Test
    void aMeasurementIsHeldAgainstTheLimitOfItsHour() {
        // zone 2: 60 by day, 50 by night
        var level = level("LAEQ", "55");
        var byDay = assess(new FunctionZone("2", DayPart.DAY), level);
        assertThat(byDay.complies()).contains(true);
        assertThat(byDay.namedInFull().zh()).isEqualTo("GB 3096-2008 2类声环境功能区 昼间");
        assertThat(assess(new FunctionZone("2", DayPart.NIGHT), level).complies())
                .contains(false);
    }

    @Test
    void theHighestLevelOfAWholeDayDoesNotSayWhenItWas() {
        var day = assess(new FunctionZone("1", DayPart.NIGHT), level("LN", "40"), level("LMAX", "90"));
        assertThat(day.of("LMAX").orElseThrow().heldAgainst()).isEmpty();
        assertThat(day.complies()).contains(true);
        assertThat(assess(new FunctionZone("1", DayPart.DAY), level("LMAX", "90"))
                        .complies())
                .isEmpty();
    }

    @Test
    void decibelsAreNoMultiples() {
        assertThat(assess(new FunctionZone("1", DayPart.DAY), level("LD", "70")).exceeded())
                .singleElement()
                .satisfies(each -> assertThat(each.conformity().multiple()).isEmpty());
    }

    private static boolean keeps(String zone, Determinand level) {
        return assess(new FunctionZone(zone, DayPart.NIGHT), level).complies().orElseThrow();
    }

    private static Determinand level(String analyte, String decibels) {
        return measured(analyte, decibels, Unit.DECIBEL_A);
    }
}

package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.breakpoints;
import static jialing.domain.assessment.ShippedLimits.measured;
import static jialing.domain.assessment.ShippedLimits.micrograms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.catalogue.Unit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of GB 3095 and breakpoints of HJ 633, as shipped. */
class AirTest {

    private static final LocalDate LAST_DAY_OF_2012_EDITION = LocalDate.of(2026, 2, 28);
    private static final LocalDate FIRST_DAY_OF_2026_EDITION = LocalDate.of(2026, 3, 1);

    @Test
    void aDayIsJudgedByTheEditionInForceOnIt() {
        // PM2.5, class 2, 24 h: 75 up to 2026-02-28, 60 from 2026-03-01
        var fine = micrograms("PM25", "70");
        var before = assess(mean("class2", "1440"), LAST_DAY_OF_2012_EDITION, fine);
        assertThat(before.standard()).isEqualTo("GB 3095-2012");
        assertThat(before.complies()).contains(true);
        var after = assess(mean("class2", "1440"), FIRST_DAY_OF_2026_EDITION, fine);
        assertThat(after.standard()).isEqualTo("GB 3095-2026");
        assertThat(after.complies()).contains(false);
    }

    @Test
    void aLimitOfAnotherAveragingTimeSaysNothing() {
        // PM10 has no limit for an hour
        var hourly = assess(mean("class2", "60"), micrograms("PM10", "400"));
        assertThat(hourly.complies()).isEmpty();
        assertThat(hourly.of("PM10")
                        .orElseThrow()
                        .conformity()
                        .reason()
                        .orElseThrow()
                        .en())
                .contains("no limit of GB 3095-2026 is on file");
    }

    @Test
    void particlesAndGasesOfOneSampleAreMeansOverTimesOfTheirOwn() {
        // SO2 drawn for an hour beside a day of PM2.5: 500 and 60
        Map<String, String> facts = new HashMap<>(drawn("1440"));
        facts.put("gasMinutes", "60");
        var assessment = assess(
                new AmbientAir("class2", new AirDrawn(facts)), micrograms("PM25", "50"), micrograms("SO2", "400"));
        assertThat(assessment.of("PM25").orElseThrow().requirement().text()).isEqualTo("≤60");
        assertThat(assessment.of("SO2").orElseThrow().requirement().text()).isEqualTo("≤500");
        assertThat(assessment.of("SO2").orElseThrow().requirement().clause().zh())
                .isEqualTo("表1 1小时平均");
        assertThat(assessment.namedInFull().zh()).isEqualTo("GB 3095-2026 二类区 1小时平均、24小时平均");
    }

    @ParameterizedTest(name = "{0} drawn for {1} min: {2}")
    @CsvSource({
        "PM25, 1200, 24h",
        "PM25, 1199, ",
        "PM25, 1500, 24h",
        "PM25, 1501, ",
        "TSP, 1200, ",
        "TSP, 1440, 24h",
        "SO2, 44, ",
        "SO2, 45, 1h",
        "SO2, 60, 1h",
        "SO2, 61, "
    })
    void whatATimeOfSamplingIsAMeanOf(String analyte, String minutes, String time) {
        assertThat(new AirDrawn(drawn(minutes)).averagingTime(analyte).map(AveragingTime::code))
                .isEqualTo(Optional.ofNullable(time));
    }

    @Test
    void aTimeThatIsNoMeanIsHeldAgainstNothing() {
        var judged = assess(mean("class2", "1140"), micrograms("PM25", "500"))
                .of("PM25")
                .orElseThrow();
        assertThat(judged.heldAgainst()).isEmpty();
        assertThat(judged.conformity().reason().orElseThrow().zh()).contains("1140 min");
    }

    @Test
    void classOneIsStricter() {
        // SO2, 24 h: 50 in class 1, 150 in class 2
        var sulphur = micrograms("SO2", "60");
        assertThat(assess(mean("class1", "1440"), sulphur).complies()).contains(false);
        assertThat(assess(mean("class2", "1440"), sulphur).complies()).contains(true);
    }

    @Test
    void atABreakpointTheSubIndexIsTheOneOfTheTable() {
        // HJ 633-2012 table 1, 24 h means
        assertThat(indexOf(micrograms("PM25", "35"))).isEqualTo(50);
        assertThat(indexOf(micrograms("PM25", "75"))).isEqualTo(100);
        assertThat(indexOf(micrograms("PM25", "115"))).isEqualTo(150);
        assertThat(indexOf(micrograms("PM25", "500"))).isEqualTo(500);
        assertThat(indexOf(measured("CO", "4.0", Unit.MILLIGRAM_PER_CUBIC_METRE)))
                .isEqualTo(100);
    }

    @Test
    void betweenBreakpointsTheSubIndexIsRoundedUp() {
        // (100 − 50) / (75 − 35) × (36 − 35) + 50 = 51.25
        assertThat(indexOf(micrograms("PM25", "36"))).isEqualTo(52);
        // (150 − 100) / (250 − 150) × (153 − 150) + 100 = 101.5
        assertThat(indexOf(micrograms("PM10", "153"))).isEqualTo(102);
    }

    @Test
    void beyondTheScaleTheIndexStays500() {
        assertThat(indexOf(micrograms("PM10", "900"))).isEqualTo(500);
    }

    @Test
    void ozoneAbove800HasNoEightHourSubIndex() {
        AirQualityIndex index = daily(LAST_DAY_OF_2012_EDITION, micrograms("O3", "801"), micrograms("PM10", "40"));
        assertThat(index.value()).isEmpty();
        assertThat(index.notCalculated())
                .singleElement()
                .satisfies(reason -> assertThat(reason.words().en()).contains("use the 1 h mean"));
    }

    @Test
    void thePrimaryPollutantIsNamedOnlyAbove50() {
        AirQualityIndex clean = daily(LAST_DAY_OF_2012_EDITION, micrograms("PM25", "35"), micrograms("NO2", "20"));
        assertThat(clean.value()).contains(50);
        assertThat(clean.primaryPollutants()).isEmpty();
        assertThat(clean.category()).contains(AirQualityCategory.EXCELLENT);
        AirQualityIndex hazy = daily(LAST_DAY_OF_2012_EDITION, micrograms("PM25", "120"), micrograms("NO2", "85"));
        // PM2.5: (200 − 150) / (150 − 115) × 5 + 150 = 157.1; NO2: (150 − 100) / (180 − 80) × 5 + 100 = 102.5
        assertThat(hazy.value()).contains(158);
        assertThat(hazy.primaryPollutants()).containsExactly("PM25");
        assertThat(hazy.subIndices()).contains(new AirQualityIndex.SubIndex("NO2", 103));
        assertThat(hazy.category()).contains(AirQualityCategory.MODERATELY_POLLUTED);
    }

    @Test
    void withoutTheBreakpointsOf2026ThereIsNoIndexAndNoOldOne() {
        AirQualityIndex index = daily(FIRST_DAY_OF_2026_EDITION, micrograms("PM25", "36"));
        assertThat(index.value()).isEmpty();
        assertThat(index.subIndices()).isEmpty();
        assertThat(index.notCalculated()).singleElement().satisfies(reason -> {
            assertThat(reason.analyte()).isEqualTo("PM25");
            assertThat(reason.words().zh()).isEqualTo("无法计算，未装载HJ 633-2026的分指数浓度限值");
            assertThat(reason.words().en())
                    .isEqualTo("cannot be calculated, the breakpoints of HJ 633-2026 are not loaded");
        });
    }

    private static AmbientAir mean(String area, String minutes) {
        return new AmbientAir(area, new AirDrawn(drawn(minutes)));
    }

    private static Map<String, String> drawn(String minutes) {
        return Map.of(
                "airSampler", "WZ-AS-01",
                "particleFlowBefore", "100.0",
                "particleFlowAfter", "101.0",
                "particleMinutes", minutes,
                "gasFlowBefore", "0.200",
                "gasFlowAfter", "0.198",
                "gasMinutes", minutes,
                "airTemperatureC", "17.5",
                "airPressureKPa", "98.6");
    }

    private static int indexOf(Determinand mean) {
        return daily(LAST_DAY_OF_2012_EDITION, mean).value().orElseThrow();
    }

    private static AirQualityIndex daily(LocalDate day, Determinand... means) {
        return AirQualityIndex.of(new AirQualityBreakpoints(day, breakpoints("daily", day)), List.of(means));
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }
}

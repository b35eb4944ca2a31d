package jialing.domain.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jialing.domain.planning.Element;
import jialing.domain.sampling.FieldCheck;
import jialing.domain.sampling.FieldSituation;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record of air sampling has to say, and what the bench gets from it. */
class AirInTheFieldTest {

    private static final Map<String, String> GOOD = Map.of(
            "airSampler", "WZ-AS-01",
            "particleFlowBefore", "100.0",
            "particleFlowAfter", "101.0",
            "particleMinutes", "1440",
            "gasFlowBefore", "0.200",
            "gasFlowAfter", "0.198",
            "gasMinutes", "1440",
            "airTemperatureC", "17.5",
            "airPressureKPa", "98.6");

    private final AirInTheField asked = new AirInTheField();

    @Test
    void particlesAreStatedForTheAirAsItWas() {
        assertThat(asked.measured(air("PM25", "SO2"), "PM25").get("airVolume")).isEqualByComparingTo("144720");
    }

    /** 0.199 × 1440 × 298.15 / 290.65 × 98.6 / 101.325 = 286.05 L (GB 3095-2012, amendment of 2018). */
    @Test
    void gasesAreStatedAtTwentyFiveDegrees() {
        assertThat(asked.measured(air("PM25", "SO2"), "SO2").get("airVolume"))
                .isCloseTo(new BigDecimal("286.05"), within(new BigDecimal("0.01")));
    }

    @Test
    void theReportTellsVolumesAndTheConditionsTheyAreStatedFor() {
        assertThat(asked.conditions(air("PM25", "SO2")).stream().map(Text::zh))
                .contains("平均气温 17.5 ℃", "颗粒物采样体积（实际状态）144700 L")
                .anyMatch(each -> each.matches("气态污染物采样体积（参比状态）286\\..* L"))
                .noneMatch(each -> each.contains("WZ-AS-01"));
        assertThat(asked.statedFor(air("PM25", "SO2"), "PM25").orElseThrow().zh())
                .isEqualTo("实际状态");
        assertThat(asked.statedFor(air("PM25", "SO2"), "SO2").orElseThrow().zh())
                .isEqualTo("参比状态");
        assertThat(asked.statedFor(air("DUSTFALL"), "DUSTFALL")).isEmpty();
    }

    @Test
    void theSamplerIsNamedAndItsFlowIsPrinted() {
        assertThat(asked.instruments(air("PM25", "SO2"))).containsExactly("WZ-AS-01");
        assertThat(asked.checks(air("PM25"))).extracting(FieldCheck::found).containsExactly("100.0 / 101.0 L/min");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "particleFlowAfter, 105.1, FlowHeld",
        "particleFlowAfter, , AirSamplingGiven",
        "gasMinutes, a day, AirSamplingGiven",
        "airPressureKPa, -1, AirSamplingGiven",
        "airSampler, , AirSamplingGiven"
    })
    void whatIsMissingOrDriftedIsRefusedAtItsField(String fact, String written, String rule) {
        var facts = new HashMap<>(GOOD);
        facts.put(fact, written == null ? "" : written);
        assertThat(objections(new FieldSituation(Element.AIR, Set.of("PM25", "SO2"), null, facts)))
                .anyMatch(each -> each.rule().equals(rule) && each.field().equals("circumstances." + fact));
    }

    @Test
    void whatDrawsNoAirIsAskedNothing() {
        assertThat(objections(new FieldSituation(Element.AIR, Set.of("DUSTFALL"), null, Map.of())))
                .isEmpty();
        assertThat(objections(new FieldSituation(Element.SOIL, Set.of("CU"), null, Map.of())))
                .isEmpty();
    }

    private List<Refusal> objections(FieldSituation situation) {
        var objections = new Objections();
        asked.check(situation, objections);
        try {
            objections.refuseIfAny();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.objections();
        }
    }

    private static FieldSituation air(String... analytes) {
        return new FieldSituation(Element.AIR, Set.of(analytes), null, GOOD);
    }
}

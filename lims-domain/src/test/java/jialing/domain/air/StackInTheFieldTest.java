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

/** What the record of stack sampling has to say, and what the bench gets from it. */
class StackInTheFieldTest {

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("stackSampler", "WZ-SS-01"),
            Map.entry("meteredVolumeL", "1150"),
            Map.entry("meterTemperatureC", "25.0"),
            Map.entry("meterPressureKPa", "96.2"),
            Map.entry("stackOxygenPercent", "6.0"),
            Map.entry("stackMoisturePercent", "12.0"),
            Map.entry("stackTemperatureC", "105"),
            Map.entry("stackPressureKPa", "99.1"),
            Map.entry("stackVelocityMs", "8.0"),
            Map.entry("nozzleVelocityMs", "8.2"),
            Map.entry("stackAreaM2", "0.785"));

    private final StackInTheField asked = new StackInTheField();

    /** 1150 × 273.15 / 298.15 × 96.2 / 101.325 = 1000.28 L. */
    @Test
    void theVolumeIsDryAtStandardConditions() {
        assertThat(asked.measured(stack(GOOD), "PARTICULATE").get("airVolume"))
                .isCloseTo(new BigDecimal("1000.28"), within(new BigDecimal("0.01")));
        assertThat(asked.statedFor(stack(GOOD), "PARTICULATE").orElseThrow().zh())
                .isEqualTo("标干");
    }

    /** 8.0 × 0.785 × 3600 × 0.88 × 273.15 / 378.15 × 99.1 / 101.325 = 14055 m³/h. */
    @Test
    void theFlowIsWithoutItsMoisture() {
        assertThat(asked.conditions(stack(GOOD)).stream().map(Text::zh))
                .contains("标准状态干气体积 1000 L", "标干流量 14060 m³/h", "含氧量（干气） 6.0 %");
        assertThat(asked.checks(stack(GOOD))).extracting(FieldCheck::found).containsExactly("1.03");
        assertThat(asked.instruments(stack(GOOD))).containsExactly("WZ-SS-01");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "stackOxygenPercent, , StackSamplingGiven",
        "stackOxygenPercent, 21.0, OxygenBelowAir",
        "stackMoisturePercent, wet, StackSamplingGiven",
        "meteredVolumeL, 0, StackSamplingGiven",
        "stackSampler, , StackSamplingGiven",
        "nozzleVelocityMs, 8.9, IsokineticSampling"
    })
    void whatIsMissingOrImpossibleIsRefusedAtItsField(String fact, String written, String rule) {
        var facts = new HashMap<>(GOOD);
        facts.put(fact, written == null ? "" : written);
        assertThat(objections(stack(facts)))
                .anyMatch(each -> each.rule().equals(rule) && each.field().equals("circumstances." + fact));
    }

    @Test
    void whatIsNoStackIsAskedNothing() {
        var air = new FieldSituation(Element.AIR, Set.of("SO2"), null, Map.of());
        assertThat(asked.asked(air)).isEmpty();
        assertThat(objections(air)).isEmpty();
    }

    private static FieldSituation stack(Map<String, String> facts) {
        return new FieldSituation(Element.EXHAUST, Set.of("PARTICULATE"), null, facts);
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
}

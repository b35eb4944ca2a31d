package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.measured;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import jialing.domain.catalogue.Unit;
import org.junit.jupiter.api.Test;

/** Limits of GB 13271-2014 table 2, as shipped: particles 50, 30 and 20 mg/m³ at 9, 3.5 and 3.5 % of oxygen. */
class BoilerEmissionTest {

    /** 17.0 × (21 − 3.5) / (21 − 6.0) = 19.83: kept; 17.2 gives 20.07: exceeded. */
    @Test
    void whatIsJudgedIsTheContentAtTheReferenceOxygen() {
        Judgement kept = judge("gas", "17.0", "6.0");
        assertThat(kept.determinand().amount()).contains(new BigDecimal("19.8"));
        assertThat(kept.conformity().isMet()).isTrue();
        assertThat(kept.requirement().clause().zh()).isEqualTo("表2 折算至基准氧含量 3.5%");
        Judgement exceeded = judge("gas", "17.2", "6.0");
        assertThat(exceeded.determinand().amount()).contains(new BigDecimal("20.1"));
        assertThat(exceeded.conformity().isExceeded()).isTrue();
    }

    @Test
    void everyFuelHasItsLimitAndItsOxygen() {
        // at the reference oxygen nothing is converted
        assertThat(judge("coal", "50.0", "9.0").conformity().isMet()).isTrue();
        assertThat(judge("coal", "50.1", "9.0").conformity().isExceeded()).isTrue();
        assertThat(judge("oil", "30.0", "3.5").conformity().isMet()).isTrue();
        assertThat(judge("oil", "30.1", "3.5").conformity().isExceeded()).isTrue();
    }

    /** 1.0 × 17.5 / 1.0 = 17.5 is below 20; 1.0 × 17.5 / 0.5 = 35 is not. */
    @Test
    void dilutedWithAirEvenADetectionLimitSaysLess() {
        assertThat(below("20.0").conformity().isMet()).isTrue();
        assertThat(below("20.5").conformity().reason().orElseThrow().zh()).contains("35.0");
    }

    @Test
    void withoutOxygenNothingIsSaid() {
        var judged = assess(new BoilerEmission("gas", Map.of()), content("1.0"))
                .of("PARTICULATE")
                .orElseThrow();
        assertThat(judged.conformity().reason().orElseThrow().zh()).isEqualTo("缺含氧量，无法折算，不作判定");
    }

    private static Judgement below(String oxygen) {
        return assess(
                        new BoilerEmission("gas", record(oxygen)),
                        Determinand.below("PARTICULATE", new BigDecimal("1.0"), Unit.of("mg/m³")))
                .of("PARTICULATE")
                .orElseThrow();
    }

    private static Judgement judge(String fuel, String content, String oxygen) {
        return assess(new BoilerEmission(fuel, record(oxygen)), content(content))
                .of("PARTICULATE")
                .orElseThrow();
    }

    private static Determinand content(String value) {
        return measured("PARTICULATE", value, Unit.of("mg/m³"));
    }

    private static Map<String, String> record(String oxygen) {
        var facts = new HashMap<String, String>();
        facts.put("stackSampler", "WZ-SS-01");
        facts.put("meteredVolumeL", "1150");
        facts.put("meterTemperatureC", "25.0");
        facts.put("meterPressureKPa", "96.2");
        facts.put("stackOxygenPercent", oxygen);
        facts.put("stackMoisturePercent", "12.0");
        facts.put("stackTemperatureC", "105");
        facts.put("stackPressureKPa", "99.1");
        facts.put("stackVelocityMs", "8.0");
        facts.put("nozzleVelocityMs", "8.2");
        facts.put("stackAreaM2", "0.785");
        return facts;
    }
}

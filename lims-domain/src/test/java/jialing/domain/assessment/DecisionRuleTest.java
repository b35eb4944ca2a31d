package jialing.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jialing.domain.planning.DecisionRule;
import org.junit.jupiter.api.Test;

/** Examples of JCGM 106:2012, and the four statements of ILAC-G8:09/2019. */
class DecisionRuleTest {

    @Test
    void breakdownVoltageOfAZenerDiode_JCGM106_7_3() {
        // v = −5.47 V, u = 0.05 V, upper limit −5.40 V: Φ(1.40) = 0.92
        var diode = new ConformityStatement(decimal("-5.47"), decimal("0.10"), null, decimal("-5.40"));
        assertThat(rounded(diode.probabilityOfConformity())).isEqualTo("0.92");
    }

    @Test
    void burstingStrengthOfAMetalContainer_JCGM106_7_3() {
        // b = 509.7 kPa, u = 8.6 kPa, lower limit 490 kPa: Φ(2.3) = 0.99
        var container = new ConformityStatement(decimal("509.7"), decimal("17.2"), decimal("490"), null);
        assertThat(rounded(container.probabilityOfConformity())).isEqualTo("0.99");
    }

    @Test
    void viscosityOfAMotorOil_JCGM106_7_4() {
        // y = 13.6 mm²/s, u = 1.8 mm²/s, limits 12.5 and 16.3: Φ(1.5) − Φ(−0.61) = 0.93 − 0.27 = 0.66
        var oil = new ConformityStatement(decimal("13.6"), decimal("3.6"), decimal("12.5"), decimal("16.3"));
        assertThat(rounded(oil.probabilityOfConformity())).isEqualTo("0.66");
    }

    @Test
    void onTheLimitTheRiskIsOneHalf() {
        var onTheLimit = new ConformityStatement(decimal("1.0"), decimal("0.2"), null, decimal("1.0"));
        assertThat(onTheLimit.probabilityOfConformity()).isEqualByComparingTo("0.5");
        assertThat(onTheLimit.specificRisk()).isEqualByComparingTo("0.5");
        assertThat(onTheLimit.by(DecisionRule.SIMPLE_ACCEPTANCE)).isEqualTo(ConformityOutcome.PASS);
    }

    @Test
    void atADistanceOfUTheRiskIsBelowTwoAndAHalfPercent() {
        // w = U = 2 u: 1 − Φ(2) = 0.0228
        var guarded = new ConformityStatement(decimal("0.8"), decimal("0.2"), null, decimal("1.0"));
        assertThat(guarded.specificRisk()).isEqualByComparingTo("0.0228");
        assertThat(guarded.by(DecisionRule.GUARDED_ACCEPTANCE)).isEqualTo(ConformityOutcome.PASS);
    }

    @Test
    void fourStatementsAroundALimit() {
        // limit 1.0, U = 0.2
        assertThat(conditional("0.80")).isEqualTo(ConformityOutcome.PASS);
        assertThat(conditional("0.81")).isEqualTo(ConformityOutcome.CONDITIONAL_PASS);
        assertThat(conditional("1.00")).isEqualTo(ConformityOutcome.CONDITIONAL_PASS);
        assertThat(conditional("1.01")).isEqualTo(ConformityOutcome.CONDITIONAL_FAIL);
        assertThat(conditional("1.20")).isEqualTo(ConformityOutcome.CONDITIONAL_FAIL);
        assertThat(conditional("1.21")).isEqualTo(ConformityOutcome.FAIL);
    }

    @Test
    void guardedAcceptanceRejectsWhatSimpleAcceptanceAccepts() {
        var near = new ConformityStatement(decimal("0.95"), decimal("0.2"), null, decimal("1.0"));
        assertThat(near.by(DecisionRule.SIMPLE_ACCEPTANCE)).isEqualTo(ConformityOutcome.PASS);
        assertThat(near.by(DecisionRule.GUARDED_ACCEPTANCE)).isEqualTo(ConformityOutcome.FAIL);
    }

    @Test
    void aLowerLimitIsGuardedFromBelow() {
        // dissolved oxygen at least 5 mg/L, U = 0.4
        var oxygen = new ConformityStatement(decimal("5.3"), decimal("0.4"), decimal("5"), null);
        assertThat(oxygen.by(DecisionRule.GUARD_BANDS_ON_BOTH_SIDES)).isEqualTo(ConformityOutcome.CONDITIONAL_PASS);
    }

    private static ConformityOutcome conditional(String value) {
        return new ConformityStatement(decimal(value), decimal("0.2"), null, decimal("1.0"))
                .by(DecisionRule.GUARD_BANDS_ON_BOTH_SIDES);
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static String rounded(BigDecimal probability) {
        return probability.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}

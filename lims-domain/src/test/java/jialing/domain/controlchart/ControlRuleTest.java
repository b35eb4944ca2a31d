package jialing.domain.controlchart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in standard deviations around zero, by the words in which Westgard (1981) and Nelson (1984) give their rules. */
class ControlRuleTest {

    private static final ControlLimits UNIT = new ControlLimits(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("-3"),
            new BigDecimal("-2"),
            new BigDecimal("2"),
            new BigDecimal("3"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WESTGARD_1_2S | 2.1",
                "WESTGARD_1_2S | -2.1",
                "WESTGARD_1_3S | -3.01",
                "WESTGARD_2_2S | 2.1 2.3",
                "WESTGARD_R_4S | 2.1 -2.2",
                "WESTGARD_R_4S | -2.1 2.2",
                "WESTGARD_4_1S | 1.1 1.2 1.1 1.9",
                "WESTGARD_10_X | 0.1 0.2 0.1 0.4 0.1 0.3 0.2 0.1 0.1 0.2",
                "NELSON_1 | 3.1",
                "NELSON_2 | -0.1 -0.2 -0.1 -0.4 -0.1 -0.3 -0.2 -0.1 -0.1",
                "NELSON_3 | -1 -0.5 0 0.2 0.3 0.4",
                "NELSON_3 | 1 0.5 0.4 0.3 0.2 -1",
                "NELSON_4 | 1 0 1 0 1 0 1 0 1 0 1 0 1 0",
                "NELSON_5 | 2.1 0 2.2",
                "NELSON_6 | 1.1 0 1.2 1.3 1.4",
                "NELSON_7 | 0.1 0.5 -0.5 0.9 -0.9 0.1 0.2 0.3 -0.1 0.4 0.2 0.1 -0.2 0.3 0.9",
                "NELSON_8 | 1.1 -1.2 1.3 1.1 -1.1 -1.4 1.2 1.1",
                "SEVEN_ON_ONE_SIDE | 0.1 0.2 0.1 0.4 0.1 0.3 0.2",
                "SEVEN_IN_TREND | -1 -0.5 0 0.2 0.3 0.4 0.5"
            })
    void theRuleSpeaks(ControlRule rule, String values) {
        assertThat(rule.speaksOf(numbers(values), UNIT)).isTrue();
    }

    /** On a limit is within it; one point fewer is no pattern; a single point off breaks it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WESTGARD_1_2S | 2",
                "WESTGARD_1_3S | 3",
                "WESTGARD_2_2S | 2.1 -2.3",
                "WESTGARD_2_2S | 2.3",
                "WESTGARD_R_4S | 2.1 -2",
                "WESTGARD_4_1S | 1.1 1.2 1 1.9",
                "WESTGARD_10_X | 0.1 0.2 0.1 0.4 -0.1 0.3 0.2 0.1 0.1 0.2",
                "NELSON_2 | -0.1 -0.2 -0.1 -0.4 0 -0.3 -0.2 -0.1 -0.1",
                "NELSON_3 | -1 -0.5 0 0 0.3 0.4",
                "NELSON_4 | 1 0 1 0 1 0 1 0 1 0 1 0 1 1",
                "NELSON_5 | 2.1 2.2 0",
                "NELSON_6 | 1.1 1.2 1.3 1.4 0",
                "NELSON_7 | 0.1 0.5 -0.5 0.9 -0.9 0.1 0.2 1.3 -0.1 0.4 0.2 0.1 -0.2 0.3 0.9",
                "NELSON_8 | 1.1 -1.2 1.3 1.1 -1 -1.4 1.2 1.1",
                "SEVEN_ON_ONE_SIDE | 0.1 0.2 0.1 0.4 0.1 0.3",
                "SEVEN_IN_TREND | -1 -0.5 0 0.2 0.3 0.4 0.4"
            })
    void theRuleIsSilent(ControlRule rule, String values) {
        assertThat(rule.speaksOf(numbers(values), UNIT)).isFalse();
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.2, flow rates of ten batches: 50.81, limits 45.8159 and 55.8041. */
    @Test
    void limitsFromMovingRangesAreThoseOfTheHandbook() {
        List<BigDecimal> flow = numbers("49.6 47.6 49.9 51.3 47.8 51.2 52.6 52.4 53.6 52.1");
        ControlLimits limits = ControlLimits.ofValues(flow, Estimator.MOVING_RANGE);
        assertThat(limits.centre()).isEqualByComparingTo("50.81");
        assertThat(limits.upperAction()).isCloseTo(new BigDecimal("55.8041"), within(new BigDecimal("0.0005")));
        assertThat(limits.lowerAction()).isCloseTo(new BigDecimal("45.8159"), within(new BigDecimal("0.0005")));
    }

    @Test
    void rangesHaveNoLowerLimitsAndUpperOnesOfThreeTimesTheMean() {
        ControlLimits limits = ControlLimits.ofRanges(numbers("1.0 3.0 2.0 2.0"));
        assertThat(limits.upperWarning()).isEqualByComparingTo("5.024");
        assertThat(limits.upperAction()).isEqualByComparingTo("6.534");
        assertThat(ControlRule.WESTGARD_1_2S.speaksOf(numbers("0"), limits)).isFalse();
        assertThat(ControlRule.WESTGARD_1_3S.speaksOf(numbers("6.6"), limits)).isTrue();
    }

    /** Mirrored at the centre the same rules speak: none of them prefers a side. */
    @Property
    void noRulePrefersASide(
            @ForAll ControlRule rule,
            @ForAll @Size(15) List<@BigRange(min = "-4", max = "4") @Scale(1) BigDecimal> values) {
        List<BigDecimal> mirrored = values.stream().map(BigDecimal::negate).toList();
        assertThat(rule.speaksOf(mirrored, UNIT)).isEqualTo(rule.speaksOf(values, UNIT));
    }

    private static List<BigDecimal> numbers(String values) {
        return Arrays.stream(values.trim().split(" +")).map(BigDecimal::new).toList();
    }
}

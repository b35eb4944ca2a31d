package jialing.domain.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The scheme of Nordtest TR 537 and ISO 11352:2012; the arithmetic stands beside each number. */
class TopDownTest {

    @Test
    void ammoniumInWaterFromControlSampleAndProficiencyTests() {
        TopDownResult result = TopDownResult.of(new TopDownInput(
                true,
                null,
                new BigDecimal("1.67"),
                true,
                null,
                TopDownKind.PROFICIENCY_TESTS,
                rounds("2.4", "-2.7", "1.9", "-1.4", "1.8", "2.9")));

        // RMS = √((2.4² + 2.7² + 1.9² + 1.4² + 1.8² + 2.9²) / 6) = √(30.27 / 6) = 2.246
        assertThat(result.rootMeanSquare().doubleValue()).isCloseTo(2.246, within(0.0005));
        // u(bias) = √(2.246² + 1.5²) = 2.701
        assertThat(result.bias().doubleValue()).isCloseTo(2.701, within(0.0005));
        // u_c = √(1.67² + 2.701²) = 3.1755; U = 6.351, rounded up
        assertThat(result.combined().doubleValue()).isCloseTo(3.1755, within(0.0005));
        assertThat(result.reported()).isEqualByComparingTo("6.4");
        assertThat(result.unit()).isEqualTo("%");
    }

    @Test
    void duplicatesAreAddedWhereTheControlSampleDoesNotCoverTheMatrix() {
        TopDownResult result = TopDownResult.of(new TopDownInput(
                false,
                "mg/L",
                new BigDecimal("0.03"),
                false,
                List.of(
                        new DuplicatePair(new BigDecimal("1.00"), new BigDecimal("1.10")),
                        new DuplicatePair(new BigDecimal("2.00"), new BigDecimal("1.96"))),
                TopDownKind.REFERENCE_MATERIALS,
                List.of(new BiasTrial(
                        "GSB", new BigDecimal("0.02"), new BigDecimal("0.01"), new BigDecimal("0.04"), 4))));

        // mean range (0.10 + 0.04) / 2 = 0.07; s_r = 0.07 / 1.128 = 0.06206; u(Rw) = √(0.03² + 0.06206²) = 0.06893
        assertThat(result.within().doubleValue()).isCloseTo(0.06893, within(0.00001));
        // u(bias) = √(0.02² + 0.01² + (0.04 / √4)²) = √0.0009 = 0.03
        assertThat(result.bias().doubleValue()).isCloseTo(0.03, within(1e-12));
        assertThat(result.unit()).isEqualTo("mg/L");
    }

    @Test
    void rangesAreMadeRelativePairByPair() {
        TopDownResult result = TopDownResult.of(new TopDownInput(
                true,
                null,
                null,
                false,
                List.of(new DuplicatePair(new BigDecimal("0.95"), new BigDecimal("1.05"))),
                TopDownKind.REFERENCE_MATERIALS,
                rounds("1")));
        // 0.10 / 1.00 = 10 %; 10 / 1.128 = 8.865
        assertThat(result.within().doubleValue()).isCloseTo(8.865, within(0.0005));
    }

    @Test
    void fiveRoundsShowNoBias() {
        refused(
                "ProficiencyShowsBias",
                () -> TopDownResult.of(new TopDownInput(
                        true,
                        null,
                        BigDecimal.ONE,
                        true,
                        null,
                        TopDownKind.PROFICIENCY_TESTS,
                        rounds("1", "2", "3", "1", "2"))));
    }

    @Test
    void repeatabilityMustHaveBeenShown() {
        refused(
                "RepeatabilityShown",
                () -> TopDownResult.of(new TopDownInput(
                        true, null, BigDecimal.ONE, false, null, TopDownKind.REFERENCE_MATERIALS, rounds("1"))));
    }

    private static void refused(String rule, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static List<BiasTrial> rounds(String... biases) {
        return Stream.of(biases)
                .map(each -> new BiasTrial("PT", new BigDecimal(each), new BigDecimal("1.5"), null, null))
                .toList();
    }
}

package jialing.domain.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionLimitTrialTest {

    /** Deviations of −1, 0 and 1 with a sum of squares of six: S is exactly one step. */
    private static final List<Integer> ONE_STEP = List.of(-1, -1, -1, 0, 1, 1, 1);

    @ParameterizedTest(name = "n = {0}: t = {1}")
    @CsvSource({"7, 3.143", "8, 2.998", "9, 2.896", "10, 2.821", "11, 2.764", "16, 2.602", "21, 2.528"})
    void studentsTIsThatOfTheTableInHj168AnnexA(int determinations, String t) {
        assertThat(DetectionLimitTrial.student(determinations - 1)).isEqualTo(t);
    }

    @Test
    void twoBatchesOfSevenArePooledWithTheNumbersOf40Cfr136AppendixB() {
        // 40 CFR Part 136 Appendix B rev. 1.11, step 7: F = 3.05 for 6 and 6 degrees of freedom, t = 2.681 for 12.
        assertThat(DetectionLimitTrial.comparableUpTo(6, 6)).isEqualTo("3.05");
        assertThat(DetectionLimitTrial.student(12)).isEqualTo("2.681");
    }

    @Test
    void theLimitIsStudentsTTimesTheStandardDeviationAndRoundedUp() {
        var trial = trial(around("0.120", "0.010"), true, 2);

        // S = 0.010, t(6) = 3.143: 0.03143, up to two digits 0.032; four times that is 0.128. 0.120 / 0.03143 = 3.818
        assertThat(trial.figures().of(TrialFigure.COMPUTED_LIMIT)).isEqualByComparingTo("0.03143");
        assertThat(trial.figures().of(TrialFigure.DETECTION_LIMIT)).isEqualTo("0.032");
        assertThat(trial.figures().of(TrialFigure.LOWER_LIMIT)).isEqualTo("0.128");
        assertThat(trial.figures().shown()).containsEntry(TrialFigure.LEVEL_RATIO, "3.81801");
        assertThat(trial.objections()).isEmpty();
    }

    @Test
    void oneDigitIsRoundedUpToo() {
        assertThat(trial(around("0.120", "0.010"), true, 1).figures().of(TrialFigure.DETECTION_LIMIT))
                .isEqualTo("0.04");
        assertThat(DetectionLimitTrial.roundedUp(new BigDecimal("0.030001"), 1)).isEqualTo("0.04");
        assertThat(DetectionLimitTrial.roundedUp(new BigDecimal("0.03000"), 1)).isEqualTo("0.03");
    }

    @Test
    void aSpikeFarAboveTheLimitAsksForAnotherLevel() {
        // 0.300 / 0.03143 = 9.5
        assertThat(rules(trial(around("0.300", "0.010"), true, 1))).containsExactly("SpikeNearTheLimit");
    }

    @Test
    void aSpikeBelowThreeTimesTheLimitAsksForAnotherLevel() {
        // 0.094 / 0.03143 = 2.99; 0.0945 / 0.03143 = 3.007
        assertThat(rules(trial(around("0.094", "0.010"), true, 1))).containsExactly("SpikeNearTheLimit");
        assertThat(rules(trial(around("0.0945", "0.010"), true, 1))).isEmpty();
    }

    @Test
    void aBlankIsAtNoLevel() {
        assertThat(rules(trial(around("0.020", "0.010"), false, 1))).isEmpty();
    }

    @Test
    void sixDeterminationsAreNotEnough() {
        var six = around("0.120", "0.010").subList(0, 6);

        assertThat(rules(trial(six, true, 1))).contains("EnoughDeterminations");
    }

    @Test
    void withoutScatterThereIsNoLimit() {
        assertThat(rules(trial(around("0.120", "0"), true, 1))).containsExactly("SpikeNearTheLimit");
    }

    @Test
    void twoBatchesWithComparableVariancesArePooled() {
        var trial = new DetectionLimitTrial(around("0.060", "0.007"), true, around("0.120", "0.010"), 2);

        // (6 · 0.007² + 6 · 0.010²) / 12 = 0.0000745, S = 0.0086313…; t(12) = 2.681: 0.02314…; ratio 0.0001 / 0.000049
        // = 2.04
        assertThat(trial.figures().of(TrialFigure.FREEDOM)).isEqualByComparingTo("12");
        assertThat(trial.figures().shown()).containsEntry(TrialFigure.COMPUTED_LIMIT, "0.0231406");
        assertThat(trial.figures().of(TrialFigure.DETECTION_LIMIT)).isEqualTo("0.024");
        assertThat(rules(trial)).containsExactly("SpikeNearTheLimit"); // 0.060 / 0.02314 = 2.59
    }

    @Test
    void twoBatchesWithDifferentVariancesAreNotPooled() {
        var trial = new DetectionLimitTrial(around("0.060", "0.005"), false, around("0.120", "0.010"), 2);

        // 0.0001 / 0.000025 = 4 > 3.05
        assertThat(rules(trial)).containsExactly("VariancesComparable");
    }

    private static DetectionLimitTrial trial(List<BigDecimal> determinations, boolean spiked, int digits) {
        return new DetectionLimitTrial(determinations, spiked, List.of(), digits);
    }

    private static List<BigDecimal> around(String middle, String step) {
        return ONE_STEP.stream()
                .map(steps -> new BigDecimal(middle).add(new BigDecimal(step).multiply(BigDecimal.valueOf(steps))))
                .toList();
    }

    private static Stream<String> rules(Trial trial) {
        return trial.objections().stream().map(Refusal::rule);
    }
}

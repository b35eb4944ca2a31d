package jialing.domain.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.curves.CalibrationPoint;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.methods.rules.DetectionLimitWithinStandard;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class TrialsTest {

    /** NIST StRD, univariate summary statistics, data set NumAcc1: mean 10000002, standard deviation 1, both exact. */
    private static final List<BigDecimal> NUM_ACC_1 = decimals("10000001", "10000003", "10000002");

    @Test
    void meanAndDeviationAreThoseCertifiedByNistForNumAcc1() {
        TrialFigures figures = new PrecisionTrial(NUM_ACC_1, BigDecimal.ONE).figures();

        assertThat(figures.of(TrialFigure.MEAN)).isEqualByComparingTo("10000002");
        assertThat(figures.of(TrialFigure.DEVIATION)).isEqualByComparingTo("1");
    }

    @Test
    void meanAndDeviationAreThoseCertifiedByNistForNumAcc3() {
        // NIST StRD NumAcc3: 1000000.2, then 500 times 1000000.1 and 1000000.3; mean 1000000.2, standard deviation 0.1,
        // exact
        List<BigDecimal> numAcc3 = Stream.concat(
                        Stream.of(new BigDecimal("1000000.2")),
                        Stream.generate(() -> decimals("1000000.1", "1000000.3"))
                                .limit(500)
                                .flatMap(List::stream))
                .toList();

        TrialFigures figures = new PrecisionTrial(numAcc3, BigDecimal.ONE).figures();

        assertThat(figures.of(TrialFigure.MEAN)).isEqualByComparingTo("1000000.2");
        assertThat(figures.of(TrialFigure.DEVIATION)).isEqualByComparingTo("0.1");
    }

    @Test
    void precisionIsWithinItsCriterionUpToTheCriterionItself() {
        // around 100 with squares 4 + 4 + 1 + 1 = 10 over 5: S = √2, RSD 1.414 %
        List<BigDecimal> six = decimals("98", "102", "99", "101", "100", "100");

        assertThat(rules(new PrecisionTrial(six, new BigDecimal("1.5")))).isEmpty();
        assertThat(rules(new PrecisionTrial(six, new BigDecimal("1.4")))).containsExactly("PrecisionWithinCriterion");
        assertThat(rules(new PrecisionTrial(six.subList(0, 5), new BigDecimal("5"))))
                .containsExactly("EnoughDeterminations");
    }

    @Test
    void precisionAroundZeroCannotBeToldInPercent() {
        assertThat(rules(new PrecisionTrial(decimals("-1", "1", "-1", "1", "-1", "1"), BigDecimal.TEN)))
                .containsExactly("PrecisionWithinCriterion");
    }

    @Test
    void theMeanLiesWithinTheUncertaintyOfTheCertifiedValueExactlyOnItToo() {
        List<BigDecimal> six = decimals("7.24", "7.26", "7.25", "7.25", "7.24", "7.26");

        // 7.25 − 7.05 = 0.20, and 0.20 / 7.05 = 2.83688 %
        assertThat(rules(trueness(six, "7.05", "0.20"))).isEmpty();
        assertThat(rules(trueness(six, "7.05", "0.19"))).containsExactly("ReferenceValueMet");
        assertThat(trueness(six, "7.05", "0.20").figures().shown())
                .containsEntry(TrialFigure.RELATIVE_ERROR, "2.83688");
    }

    @Test
    void aSpikeIsRecoveredInPercentOfWhatWasAdded() {
        var trial = new RecoveryTrial(
                decimals("1.46", "1.48", "1.47", "1.47", "1.46", "1.48"),
                decimals("0.50", "0.52"),
                BigDecimal.ONE,
                new BigDecimal("90"),
                new BigDecimal("110"));

        // (1.47 − 0.51) / 1 = 96 %
        assertThat(trial.figures().of(TrialFigure.RECOVERY)).isEqualByComparingTo("96");
        assertThat(rules(trial)).isEmpty();
        assertThat(rules(new RecoveryTrial(
                        trial.determinations(),
                        trial.unspiked(),
                        trial.added(),
                        new BigDecimal("96.1"),
                        new BigDecimal("110"))))
                .containsExactly("RecoveryWithinWindow");
    }

    @Test
    void aCorrelationIsNotRoundedUpToItsDemand() {
        // y = x with one point of six off by 0.9: r is below 0.999
        var bent = new LinearityTrial(line("5.9"), new BigDecimal("0.999"));
        var straight = new LinearityTrial(line("5"), new BigDecimal("0.999"));

        assertThat(rules(bent)).containsExactly("CorrelationReached");
        assertThat(rules(straight)).isEmpty();
        assertThat(straight.figures().of(TrialFigure.CORRELATION)).isEqualByComparingTo("1");
    }

    @Test
    void aLaboratoryIsAsSensitiveAsTheStandardOrBetter() {
        var rule = new DetectionLimitWithinStandard();

        assertThat(rule.objection(limits("0.025", "0.025"))).isEmpty();
        assertThat(rule.objection(limits("0.026", "0.025")))
                .hasValueSatisfying(refusal ->
                        assertThat(refusal.text().zh()).isEqualTo("本实验室检出限 0.026 mg/L 高于 HJ 535-2009 规定的 0.025 mg/L"));
        assertThat(rule.objection(new DetectionLimitWithinStandard.Limits(
                        "HJ 506-2009", BigDecimal.ONE, Optional.empty(), "mg/L")))
                .isEmpty();
    }

    private static DetectionLimitWithinStandard.Limits limits(String own, String stated) {
        return new DetectionLimitWithinStandard.Limits(
                "HJ 535-2009", new BigDecimal(own), Optional.of(new BigDecimal(stated)), "mg/L");
    }

    private static TruenessTrial trueness(List<BigDecimal> determinations, String certified, String uncertainty) {
        return new TruenessTrial(determinations, new BigDecimal(certified), new BigDecimal(uncertainty));
    }

    private static List<CalibrationPoint> line(String fifth) {
        return List.of(
                point("0", "0"), point("1", "1"), point("2", "2"), point("3", "3"), point("4", "4"), point("5", fifth));
    }

    private static CalibrationPoint point(String standard, String response) {
        return new CalibrationPoint(new BigDecimal(standard), new BigDecimal(response));
    }

    private static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private static Stream<String> rules(Trial trial) {
        return trial.objections().stream().map(Refusal::rule);
    }
}

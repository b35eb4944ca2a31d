package jialing.domain.radioactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountedActivityTest {

    private static final BigDecimal NONE = BigDecimal.ZERO;

    /**
     * ISO 11929:2010, annex D, example 1: alpha activity of a liquid on a planchet; 0.5 L (0.005), efficiency 0.3 (0.015),
     * self-absorption 0.6 from 0.4 to 0.8 (0.2/√3), 2,591 counts in 360 s over 41,782 counts in 7,200 s.
     */
    private static final CountedActivity EXAMPLE = new CountedActivity(
            Counts.of(2591, number("360")),
            Counts.of(41782, number("7200")),
            ActivityFactor.ONE
                    .over("volume", number("0.5"), number("0.005"))
                    .over("efficiency", number("0.3"), number("0.015"))
                    .over("selfAbsorption", number("0.6"), number("0.1154700538")));

    @Test
    void theExampleOfTheStandardGivesItsActivityAndUncertainty() {
        // c = 1.39416667 / (0.5 × 0.3 × 0.6) = 15.4907407 Bq/L, u = 3.4755 Bq/L
        assertThat(EXAMPLE.value()).isCloseTo(number("15.4907407"), within(number("1E-7")));
        assertThat(EXAMPLE.uncertainty()).isCloseTo(number("3.47550157"), within(number("1E-7")));
    }

    @Test
    void theDecisionThresholdIsWhatTheBackgroundAloneReachesOnceInTwenty() {
        // 1.645 × 11.1111 × √(5.803056/360 + 5.803056/7200) = 1.645 × 11.1111 × 0.1300974 = 2.37789
        assertThat(CharacteristicLimits.of(EXAMPLE).decisionThreshold().doubleValue())
                .isCloseTo(1.645 / 0.09 * Math.sqrt(41782.0 / 7200 * (1.0 / 360 + 1.0 / 7200)), within(1e-9));
    }

    @Test
    void theDetectionLimitSolvesItsOwnEquation() {
        // closed form of the quadratic: (2y* + k² w / t_g) / (1 − k² u_rel²)
        CharacteristicLimits limits = CharacteristicLimits.of(EXAMPLE);
        double squared = 1.645 * 1.645;
        double relative = 0.01 * 0.01 + 0.05 * 0.05 + Math.pow(0.1154700538 / 0.6, 2);
        double expected =
                (2 * limits.decisionThreshold().doubleValue() + squared / 0.09 / 360) / (1 - squared * relative);
        assertThat(limits.detectionLimit().orElseThrow().doubleValue()).isCloseTo(expected, within(1e-9));
        assertThat(EXAMPLE.value()).isGreaterThan(limits.decisionThreshold());
    }

    @Test
    void pairedCountsOfTheSameTimeAreCurriesCase() {
        // Currie (1968), table II, paired observations: L_C = 2.33 √B, L_D = 2.71 + 4.65 √B; B = 100: 23.3 and 49.2
        var paired =
                new CountedActivity(Counts.of(120, BigDecimal.ONE), Counts.of(100, BigDecimal.ONE), ActivityFactor.ONE);
        CharacteristicLimits limits = CharacteristicLimits.of(paired);
        assertThat(limits.decisionThreshold().doubleValue()).isCloseTo(23.3, within(0.05));
        assertThat(limits.detectionLimit().orElseThrow().doubleValue()).isCloseTo(49.2, within(0.05));
        assertThat(paired.value()).isLessThan(limits.decisionThreshold());
    }

    @Test
    void aFactorThatIsAllTooUncertainHasNoDetectionLimit() {
        // 1.645 × 0.7 > 1: no true value, however large, would be seen with 95 %
        var factor = ActivityFactor.ONE.over("efficiency", BigDecimal.ONE, number("0.7"));
        var vague = new CountedActivity(Counts.of(120, BigDecimal.ONE), Counts.of(100, BigDecimal.ONE), factor);
        assertThat(CharacteristicLimits.of(vague).detectionLimit()).isEmpty();
    }

    @Test
    void noPulseAtAllIsNotCertainty() {
        // both counts count as one: √(1/100² + 1/100²)
        var silent = new CountedActivity(Counts.of(0, number("100")), Counts.of(0, number("100")), ActivityFactor.ONE);
        assertThat(silent.uncertainty().doubleValue()).isCloseTo(Math.sqrt(2) / 100, within(1e-12));
        // so a single pulse is not yet seen: 1.645 × √2 / 100 = 0.0233 s⁻¹
        assertThat(CharacteristicLimits.of(silent).decisionThreshold()).isGreaterThan(number("0.01"));
    }

    @Test
    void countsWithoutTimeAndQuantitiesOfNothingAreRefused() {
        assertThatThrownBy(() -> Counts.of(10, NONE)).hasMessageStartingWith("CountsAreSound");
        assertThatThrownBy(() -> Counts.of(-1, BigDecimal.TEN)).hasMessageStartingWith("CountsAreSound");
        assertThatThrownBy(() -> ActivityFactor.ONE.over("yield", NONE, NONE))
                .hasMessageStartingWith("QuantityIsPositive");
    }

    @Test
    void aThickSourceAsActiveAsTheStandardHasTheActivityOfItsResidue() {
        // HJ 898-2017: quotient 1, so C = 10 Bq/g × 200 mg / 1000 / 2 L × 1.02 = 1.02 Bq/L
        var source = new ThickSource(
                Counts.of(5000, number("1000")),
                Counts.of(10, number("1000")),
                Estimated.exactly(BigDecimal.TEN),
                number("200"),
                Estimated.exactly(number("2")));
        assertThat(source.of(Counts.of(5000, number("1000"))).value())
                .isCloseTo(number("1.02"), within(number("1E-20")));
    }

    @Test
    void aThickSourceIsComparedNetOfTheBackground() {
        // (0.060 - 0.010) / (5.010 - 0.010) × 14.4 × 0.250 / 1 × 1.02 = 0.01 × 3.672 = 0.03672 Bq/L
        var source = new ThickSource(
                Counts.of(5010, number("1000")),
                Counts.of(10, number("1000")),
                Estimated.exactly(number("14.4")),
                number("250"),
                Estimated.exactly(number("1")));
        assertThat(source.of(Counts.of(60, number("1000"))).value())
                .isCloseTo(number("0.03672"), within(number("1E-20")));
    }

    @Test
    void aStandardThatDoesNotStandOutOfTheBackgroundIsRefused() {
        var source = new ThickSource(
                Counts.of(10, number("1000")),
                Counts.of(10, number("1000")),
                Estimated.exactly(BigDecimal.TEN),
                number("200"),
                Estimated.exactly(number("2")));
        assertThatThrownBy(() -> source.of(Counts.of(50, number("1000")))).hasMessageStartingWith("QuantityIsPositive");
    }

    @Test
    void farFromZeroTheIntervalIsTheUsualOne() {
        // y/u = 100: nothing of the distribution lies below zero; 100 ± 1.959964
        CoverageInterval interval = CoverageInterval.symmetric(number("100"), BigDecimal.ONE);
        assertThat(interval.low().doubleValue()).isCloseTo(98.040036, within(1e-6));
        assertThat(interval.high().doubleValue()).isCloseTo(101.959964, within(1e-6));
        assertThat(interval.estimate()).isEqualByComparingTo("100");
        assertThat(interval.uncertainty()).isEqualByComparingTo("1");
    }

    @Test
    void ofAZeroTheHalfOfTheDistributionIsLeft() {
        // half-normal: mean √(2/π) u, variance (1 − 2/π) u², 95 % below 1.959964 u
        CoverageInterval interval = CoverageInterval.shortest(NONE, BigDecimal.ONE);
        assertThat(interval.low()).isEqualByComparingTo("0");
        assertThat(interval.high().doubleValue()).isCloseTo(1.959964, within(1e-6));
        assertThat(interval.estimate().doubleValue()).isCloseTo(Math.sqrt(2 / Math.PI), within(1e-9));
        assertThat(interval.uncertainty().doubleValue()).isCloseTo(Math.sqrt(1 - 2 / Math.PI), within(1e-9));
    }

    @Test
    void ofAZeroTheSymmetricIntervalLeavesOutBothEnds() {
        // half-normal quantiles 2.5 % and 97.5 %: 0.0313380 and 2.2414027
        CoverageInterval interval = CoverageInterval.symmetric(NONE, BigDecimal.ONE);
        assertThat(interval.low().doubleValue()).isCloseTo(0.0313380, within(1e-6));
        assertThat(interval.high().doubleValue()).isCloseTo(2.2414027, within(1e-6));
    }

    @Property(tries = 100)
    void theBestEstimateIsNeverNegativeAndLiesInTheInterval(@ForAll @IntRange(min = -300, max = 1000) int hundredths) {
        BigDecimal found = BigDecimal.valueOf(hundredths, 2);
        CoverageInterval interval = CoverageInterval.shortest(found, BigDecimal.ONE);
        assertThat(interval.estimate()).isPositive().isBetween(interval.low(), interval.high());
        assertThat(interval.uncertainty()).isPositive();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

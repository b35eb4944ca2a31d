package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.measured;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.catalogue.LimitOperator;
import jialing.domain.catalogue.Unit;
import jialing.domain.planning.DecisionRule;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;

/** Ammonia nitrogen before a limit of 1.0 mg/L, whose guard band is the signed U of 0.1 mg/L. */
class GuardedStatementTest {

    private static final SignedUncertainty SIGNED =
            new SignedUncertainty(new UUID(0, 1), new BigDecimal("0.1"), new BigDecimal("2"));

    @Test
    void uncertaintyMovesTheLineOnlyWhereTheRuleAsksForIt() {
        Judgement near = ammonia("0.95");
        GuardedStatement simple = GuardedStatement.of(near, SIGNED, DecisionRule.SIMPLE_ACCEPTANCE);
        assertThat(simple.outcome()).isNull();
        assertThat(simple.expanded()).isEqualByComparingTo("0.1");
        assertThat(simple.factor()).isEqualByComparingTo("2");
        assertThat(guarded(near).outcome()).isEqualTo(ConformityOutcome.FAIL);
        assertThat(guarded(ammonia("0.90")).outcome()).isEqualTo(ConformityOutcome.PASS);
        assertThat(GuardedStatement.of(near, SIGNED, DecisionRule.GUARD_BANDS_ON_BOTH_SIDES)
                        .outcome())
                .isEqualTo(ConformityOutcome.CONDITIONAL_PASS);
    }

    @Test
    void simpleAcceptanceTellsHowLikelyItIsWrong() {
        // half of U below the limit: 1 − Φ(1) = 0.1587; as far above it: the same
        assertThat(riskOf(ammonia("0.95"), SIGNED)).isEqualByComparingTo("0.1587");
        assertThat(riskOf(ammonia("1.05"), SIGNED)).isEqualByComparingTo("0.1587");
        assertThat(riskOf(ammonia("0.95"), null)).isNull();
        assertThat(riskOf(below("0.025"), SIGNED)).isNull();
        assertThat(guarded(ammonia("0.95")).risk()).isNull();
        // k = 3 covers more than U = 2 u does: nothing is said
        assertThat(riskOf(
                        ammonia("0.95"),
                        new SignedUncertainty(new UUID(0, 1), new BigDecimal("0.1"), new BigDecimal("3"))))
                .isNull();
    }

    @Test
    void withoutASignedEvaluationNothingIsSaid() {
        GuardedStatement unsaid = GuardedStatement.of(ammonia("0.2"), null, DecisionRule.GUARDED_ACCEPTANCE);
        assertThat(unsaid.outcome()).isNull();
        assertThat(unsaid.expanded()).isNull();
        assertThat(unsaid.reason().en()).contains("no signed evaluation");
    }

    @Test
    void theUncertaintyIsBroughtToTheUnitOfTheLimit() {
        var inMicrograms = new SignedUncertainty(new UUID(0, 1), new BigDecimal("100"), new BigDecimal("2"));
        Judgement near = judged(measured("NH3N", "950", Unit.MICROGRAM_PER_LITRE), LimitOperator.AT_MOST, null, "1.0");
        assertThat(GuardedStatement.of(near, inMicrograms, DecisionRule.GUARDED_ACCEPTANCE)
                        .outcome())
                .isEqualTo(ConformityOutcome.FAIL);
    }

    @Test
    void belowTheDetectionLimitThereIsNoGuardBand() {
        Judgement kept = below("0.025");
        assertThat(GuardedStatement.of(kept, null, DecisionRule.GUARDED_ACCEPTANCE)
                        .outcome())
                .isEqualTo(ConformityOutcome.PASS);
        // the detection limit is above the limit: nothing can be said by any rule
        GuardedStatement unsaid = GuardedStatement.of(below("2"), null, DecisionRule.GUARDED_ACCEPTANCE);
        assertThat(unsaid.outcome()).isNull();
        assertThat(unsaid.reason().en()).contains("the detection limit 2 mg/L is above the limit");
    }

    @Test
    void aRangeThatMustNotBeReachedHasNoGuardBand() {
        Judgement outside =
                judged(measured("NH3N", "3", Unit.MILLIGRAM_PER_LITRE), LimitOperator.OUTSIDE, "1.0", "2.0");
        assertThat(guarded(outside).outcome()).isNull();
        assertThat(guarded(outside).reason().en()).contains("no guard band is set");
    }

    @Test
    void theSampleCompliesOnlyWhenAllPassWithoutACondition() {
        assertThat(complies("0.90")).contains(true);
        assertThat(complies("0.95")).isEmpty();
        assertThat(complies("1.05")).isEmpty();
        assertThat(complies("1.11")).contains(false);
        assertThat(new Statements(DecisionRule.GUARDED_ACCEPTANCE, Map.of()).complies(sample("0.2")))
                .isEmpty();
        // one limit exceeded by simple acceptance
        assertThat(new Statements(DecisionRule.SIMPLE_ACCEPTANCE, Map.of()).complies(sample("1.05")))
                .contains(false);
    }

    private static Optional<Boolean> complies(String value) {
        return new Statements(DecisionRule.GUARD_BANDS_ON_BOTH_SIDES, Map.of("NH3N", SIGNED)).complies(sample(value));
    }

    private static Assessment sample(String value) {
        return new Assessment("GB 3838-2002", null, List.of(ammonia(value)), null, List.of());
    }

    private static GuardedStatement guarded(Judgement judgement) {
        return GuardedStatement.of(judgement, SIGNED, DecisionRule.GUARDED_ACCEPTANCE);
    }

    private static BigDecimal riskOf(Judgement judgement, SignedUncertainty signed) {
        return GuardedStatement.of(judgement, signed, DecisionRule.SIMPLE_ACCEPTANCE)
                .risk();
    }

    private static Judgement ammonia(String value) {
        return judged(measured("NH3N", value, Unit.MILLIGRAM_PER_LITRE), LimitOperator.AT_MOST, null, "1.0");
    }

    private static Judgement below(String detectionLimit) {
        return judged(
                Determinand.below("NH3N", new BigDecimal(detectionLimit), Unit.MILLIGRAM_PER_LITRE),
                LimitOperator.AT_MOST,
                null,
                "1.0");
    }

    private static Judgement judged(Determinand determinand, LimitOperator operator, String low, String high) {
        return Judgement.of(
                determinand,
                new Requirement(
                        "GB 3838-2002",
                        Text.of("表1", "table 1"),
                        "NH3N",
                        "III",
                        operator,
                        low == null ? null : new BigDecimal(low),
                        new BigDecimal(high),
                        "≤" + high,
                        Unit.MILLIGRAM_PER_LITRE));
    }
}

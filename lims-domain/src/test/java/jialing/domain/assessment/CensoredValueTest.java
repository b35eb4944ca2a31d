package jialing.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.catalogue.LimitOperator;
import jialing.domain.catalogue.Unit;
import org.junit.jupiter.api.Test;

/** What is below a detection limit of 0.05 mg/L: a statement holds only if it holds for all contents from zero to there. */
class CensoredValueTest {

    @Test
    void upToAnUpperLimitItKeepsItOrDecidesNothing() {
        assertThat(decided(LimitOperator.AT_MOST, null, "0.05")).contains(true);
        assertThat(decided(LimitOperator.AT_MOST, null, "0.04")).isEmpty();
    }

    @Test
    void aLowerEndAboveTheDetectionLimitIsNotReached() {
        // a range of 0.5 to 1.0 mg/L that an organisation has set for itself: whatever it is, it is too little
        assertThat(decided(LimitOperator.BETWEEN, "0.5", "1.0")).contains(false);
        assertThat(decided(LimitOperator.FROM_TO_BELOW, "0.05", "1.0")).contains(false);
        assertThat(decided(LimitOperator.ABOVE_TO, "0.05", "1.0")).contains(false);
        assertThat(decided(LimitOperator.AT_LEAST, "0.05", null)).contains(false);
        assertThat(decided(LimitOperator.BETWEEN, "0.04", "1.0")).isEmpty();
    }

    @Test
    void belowARangeThatMustNotBeReachedIsKept() {
        assertThat(decided(LimitOperator.OUTSIDE, "0.05", "1.0")).contains(true);
        assertThat(decided(LimitOperator.OUTSIDE, "0.04", "1.0")).isEmpty();
    }

    private static Optional<Boolean> decided(LimitOperator operator, String low, String high) {
        var requirement = new Requirement(
                "万州控制计划 2026",
                null,
                "F",
                null,
                operator,
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                low + "~" + high,
                Unit.MILLIGRAM_PER_LITRE);
        return requirement
                .judge(Determinand.below("F", new BigDecimal("0.05"), Unit.MILLIGRAM_PER_LITRE))
                .decided();
    }
}

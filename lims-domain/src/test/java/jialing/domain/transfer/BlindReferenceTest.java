package jialing.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.analysis.BatchState;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.NotDetermined;
import jialing.domain.analysis.Result;
import jialing.domain.analysis.ResultValue;
import jialing.domain.analysis.SampleResult;
import jialing.domain.transfer.BlindReference.AssignedContent;
import org.junit.jupiter.api.Test;

/** A certificate that states (1.00 ± 0.05) mg/L of ammonia nitrogen. */
class BlindReferenceTest {

    private static final AssignedContent CERTIFIED =
            new AssignedContent("NH3N", new BigDecimal("1.00"), new BigDecimal("0.05"), "mg/L");

    private static Boolean agrees(ResultValue value) {
        return agrees(value, CERTIFIED);
    }

    private static Boolean agrees(ResultValue value, AssignedContent assigned) {
        UUID id = new UUID(1, 1);
        var result = new Result(
                id,
                id,
                1,
                id,
                "NH3N",
                1,
                value,
                null,
                "mg/L",
                "HJ 535-2009",
                "HJ 535-2009",
                1,
                "HJ 535-2009",
                1,
                null,
                new BigDecimal("0.025"),
                null,
                List.of(),
                Set.of(),
                null,
                Instant.EPOCH);
        return JudgeBlinds.agrees(
                new SampleResult(result, id, id, id, "C", "B", BatchState.SIGNED, "water", "UV-01", "李"), assigned);
    }

    @Test
    void isFoundWithinItsUncertaintyAndJustOnIt() {
        assertThat(agrees(new Measured(new BigDecimal("0.97")))).isTrue(); // |0.97 − 1.00| = 0.03 ≤ 0.05
        assertThat(agrees(new Measured(new BigDecimal("1.05")))).isTrue(); // 0.05 ≤ 0.05
    }

    @Test
    void isNotFoundBeyondIt() {
        assertThat(agrees(new Measured(new BigDecimal("1.06")))).isFalse(); // 0.06 > 0.05
        assertThat(agrees(BelowDetectionLimit.ofMethod(new BigDecimal("0.025"))))
                .isFalse(); // 0.95 ≥ 0.025
    }

    @Test
    void lessThanTheDetectionLimitAgreesWithLess() {
        var little = new AssignedContent("NH3N", new BigDecimal("0.03"), new BigDecimal("0.01"), "mg/L");
        assertThat(agrees(BelowDetectionLimit.ofMethod(new BigDecimal("0.025")), little))
                .isTrue(); // 0.03 − 0.01 < 0.025
    }

    @Test
    void saysNothingOfWhatWasNotDeterminedOrStandsInAnotherUnit() {
        assertThat(agrees(new NotDetermined(NotDetermined.Reason.NOT_MEASURED))).isNull();
        var elsewhere = new AssignedContent("NH3N", new BigDecimal("1000"), new BigDecimal("50"), "μg/L");
        assertThat(agrees(new Measured(new BigDecimal("1.00")), elsewhere)).isNull();
    }
}

package jialing.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;

class ReplicatesTest {

    private final Replicates pair = Replicates.of(new BigDecimal("10.4"), new BigDecimal("9.6"));

    @Test
    void theRelativeDeviationIsHalfOfTheRelativePercentDifference() {
        // |10.4 - 9.6| / (10.4 + 9.6) × 100 = 4; |10.4 - 9.6| / 10 × 100 = 8
        assertThat(pair.mean()).isEqualByComparingTo("10");
        assertThat(pair.relativeDeviation().orElseThrow()).isEqualByComparingTo("4");
        assertThat(pair.relativePercentDifference().orElseThrow()).isEqualByComparingTo("8");
    }

    @Test
    void twoZerosHaveNoRelativeDeviation() {
        assertThat(Replicates.of(BigDecimal.ZERO, BigDecimal.ZERO).relativeDeviation())
                .isEmpty();
    }

    @Property
    void theOrderOfTheTwoDoesNotMatter(
            @ForAll @BigRange(min = "0.01", max = "1000") BigDecimal a,
            @ForAll @BigRange(min = "0.01", max = "1000") BigDecimal b) {
        assertThat(Replicates.of(a, b).relativeDeviation())
                .isEqualTo(Replicates.of(b, a).relativeDeviation());
    }
}

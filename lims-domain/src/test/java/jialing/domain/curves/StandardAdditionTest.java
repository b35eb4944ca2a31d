package jialing.domain.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class StandardAdditionTest {

    /**
     * Miller & Miller, Statistics and Chemometrics for Analytical Chemistry, chapter 5 (method of standard additions): silver in
     * photographic waste, 17.3 μg/mL with a standard deviation of 0.749 (from rounded figures).
     */
    @Test
    void silverInPhotographicWaste() {
        String[] responses = {"0.32", "0.41", "0.52", "0.60", "0.70", "0.77", "0.89"};
        List<CalibrationPoint> points = IntStream.range(0, responses.length)
                .mapToObj(i -> new CalibrationPoint(BigDecimal.valueOf(5L * i), new BigDecimal(responses[i])))
                .toList();
        StandardAddition silver = StandardAddition.of(points);
        assertThat(silver.content()).isCloseTo(new BigDecimal("17.3"), within(new BigDecimal("0.05")));
        assertThat(silver.standardUncertainty()).isCloseTo(new BigDecimal("0.749"), within(new BigDecimal("0.002")));
    }

    @Test
    void withoutThePortionAsItIsNothingIsExtrapolated() {
        List<CalibrationPoint> points = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new CalibrationPoint(BigDecimal.valueOf(i), BigDecimal.valueOf(i + 3L)))
                .toList();
        assertThatThrownBy(() -> StandardAddition.of(points)).isInstanceOf(Refusal.class);
    }
}

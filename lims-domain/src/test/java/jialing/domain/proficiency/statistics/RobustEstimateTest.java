package jialing.domain.proficiency.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RobustEstimateTest {

    /** Copper in wholemeal flour, 24 determinations, μg/g (Analytical Methods Committee, Analyst 114 (1989) 1693). */
    private static final List<BigDecimal> COPPER = results(
            "2.9 3.1 3.4 3.4 3.7 3.7 2.8 2.5 2.4 2.4 2.7 2.2 5.28 3.37 3.03 3.03 28.95 3.77 3.4 2.2 3.5 3.6 3.7 3.7");

    /** To the third figure, at which the standard stops (Venables and Ripley, MASS, 5.5: 3.21 and 0.674). */
    @Test
    void copper_in_flour_is_found_in_spite_of_the_one_who_slipped_a_decimal_point() {
        RobustEstimate found = RobustEstimate.of(COPPER);
        assertThat(found.mean()).isCloseTo(new BigDecimal("3.21"), within(new BigDecimal("0.005")));
        assertThat(found.deviation()).isCloseTo(new BigDecimal("0.674"), within(new BigDecimal("0.0005")));
        assertThat(found.count()).isEqualTo(24);
        assertThat(found.drawnIn()).isEqualTo(2);
    }

    @Test
    void its_uncertainty_falls_with_the_root_of_the_participants() {
        RobustEstimate found = new RobustEstimate(BigDecimal.TEN, new BigDecimal("0.8"), 25, 0);
        assertThat(found.standardUncertainty()).isEqualByComparingTo("0.2");
    }

    @Test
    void more_than_half_the_same_does_not_hide_the_others() {
        assertThat(RobustEstimate.of(results("5 5 5 5 5 5 6 4 7")).deviation()).isPositive();
        assertThat(RobustEstimate.of(results("5 5 5 5 5 5 5 5 6")).deviation()).isPositive();
        assertThat(RobustEstimate.of(results("5 5 5")).deviation()).isZero();
    }

    @Test
    void one_result_is_no_comparison() {
        assertThatThrownBy(() -> RobustEstimate.of(results("5"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Law: it moves and grows with the results. */
    @Test
    void another_unit_changes_the_figures_and_nothing_else() {
        var random = new Random(13528);
        for (int round = 0; round < 50; round++) {
            var results = new ArrayList<BigDecimal>();
            for (int i = 0; i < 12 + random.nextInt(40); i++) {
                results.add(BigDecimal.valueOf(Math.round(1e4 * (10 + random.nextGaussian())), 4));
            }
            RobustEstimate here = RobustEstimate.of(results);
            RobustEstimate there = RobustEstimate.of(results.stream()
                    .map(each -> each.multiply(BigDecimal.valueOf(1000)))
                    .toList());
            assertThat(there.mean())
                    .isCloseTo(here.mean().multiply(BigDecimal.valueOf(1000)), within(new BigDecimal("1E-6")));
            assertThat(there.deviation())
                    .isCloseTo(here.deviation().multiply(BigDecimal.valueOf(1000)), within(new BigDecimal("1E-6")));
        }
    }

    static List<BigDecimal> results(String text) {
        return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
    }
}

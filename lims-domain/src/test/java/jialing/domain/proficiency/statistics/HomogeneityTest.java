package jialing.domain.proficiency.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.proficiency.statistics.Homogeneity.Duplicates;
import org.junit.jupiter.api.Test;

class HomogeneityTest {

    /** Ten items; by hand: differences 0.1, means 10.0 and 10.1 in turn. */
    private static final List<Duplicates> ITEMS = Stream.concat(
                    Collections.nCopies(5, pair("9.95", "10.05")).stream(),
                    Collections.nCopies(5, pair("10.05", "10.15")).stream())
            .toList();

    @Test
    void items_are_told_apart_from_the_scatter_of_their_own_duplicates() {
        Homogeneity found = Homogeneity.of(ITEMS);
        assertThat(found.mean()).isEqualByComparingTo("10.05");
        assertThat(found.within()).isCloseTo(new BigDecimal("0.0707107"), within(new BigDecimal("1E-6")));
        // s_x² = 0.025/9, s_w²/2 = 0.0025
        assertThat(found.between()).isCloseTo(new BigDecimal("0.0166667"), within(new BigDecimal("1E-6")));
    }

    @Test
    void they_are_alike_enough_while_they_differ_by_less_than_a_third_of_what_is_allowed() {
        Homogeneity found = Homogeneity.of(ITEMS);
        assertThat(found.isSufficientFor(new BigDecimal("0.056"))).isTrue();
        assertThat(found.isSufficientFor(new BigDecimal("0.055"))).isFalse();
    }

    /** ISO 5725-2 table 4: ten laboratories, two results each, 5 %: 0.602. */
    @Test
    void a_pair_that_is_no_pair_is_found_by_cochran() {
        Homogeneity found = Homogeneity.of(ITEMS);
        assertThat(found.cochranCritical()).isCloseTo(new BigDecimal("0.602"), within(new BigDecimal("0.0005")));
        assertThat(found.duplicatesAreAlike()).isTrue();
        var items = new ArrayList<>(ITEMS);
        items.set(3, pair("9.5", "10.5"));
        assertThat(Homogeneity.of(items).duplicatesAreAlike()).isFalse();
    }

    @Test
    void duplicates_that_differ_more_than_the_items_say_nothing_against_them() {
        var items = Collections.nCopies(10, pair("9", "11"));
        assertThat(Homogeneity.of(items).between()).isZero();
    }

    @Test
    void an_item_that_loses_its_analyte_on_the_way_is_found() {
        Homogeneity before = Homogeneity.of(ITEMS);
        Stability after = Stability.of(before, RobustEstimateTest.results("9.9 9.9 10.0"));
        assertThat(after.change()).isCloseTo(new BigDecimal("-0.11667"), within(new BigDecimal("1E-4")));
        assertThat(after.isSufficientFor(new BigDecimal("0.4"))).isTrue();
        assertThat(after.isSufficientFor(new BigDecimal("0.38"))).isFalse();
    }

    private static Duplicates pair(String first, String second) {
        return new Duplicates(new BigDecimal(first), new BigDecimal(second));
    }
}

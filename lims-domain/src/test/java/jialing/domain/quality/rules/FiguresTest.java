package jialing.domain.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void three_digits_are_shown() {
        assertThat(Figures.shown(new BigDecimal("0.0012345"))).isEqualTo("0.00123");
        assertThat(Figures.percent(new BigDecimal("12.345"))).isEqualTo("12.3 %");
    }

    @Test
    void nobody_counts_zeros() {
        assertThat(Figures.shown(new BigDecimal("0.00000000"))).isEqualTo("0");
        assertThat(Figures.shown(new BigDecimal("-0.0000000024512"))).isEqualTo("-2.45E-9");
    }

    @Test
    void a_correlation_is_never_rounded_up_to_the_one_that_is_asked_for() {
        assertThat(Figures.correlation(new BigDecimal("0.99896"))).isEqualTo("0.9989");
    }
}

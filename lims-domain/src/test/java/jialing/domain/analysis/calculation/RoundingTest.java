package jialing.domain.analysis.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    /** The examples of GB/T 8170-2008 3.2.1 to 3.2.5 and 3.3.1. */
    @ParameterizedTest
    @CsvSource({
        "12.1498, 1, 12.1",
        "12.1498, 0, 12",
        "1268, -2, 1300",
        "10.5002, 0, 11",
        "1.050, 1, 1.0",
        "0.35, 1, 0.4",
        "2500, -3, 2000",
        "3500, -3, 4000",
        "-355, -1, -360",
        "-325, -1, -320",
        "-0.0365, 3, -0.036",
        "97.46, 0, 97",
        "15.4546, 0, 15"
    })
    void theExamplesOfTheStandard(BigDecimal value, int decimals, String rounded) {
        assertThat(Rounding.toDecimals(value, decimals).toPlainString()).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({
        "9.996, 3, 10.0",
        "0.09995, 3, 0.100",
        "12345, 3, 12300",
        "0.0256, 2, 0.026",
        "1.2, 3, 1.20",
        "99950, 3, 100000"
    })
    void significantDigits(BigDecimal value, int digits, String rounded) {
        assertThat(Rounding.toSignificantDigits(value, digits).toPlainString()).isEqualTo(rounded);
    }

    @Test
    void roundingTwiceIsAnotherNumber() {
        // GB/T 8170-2008 3.3.1: 15.4546 -> 15.455 -> 15.46 -> 15.5 -> 16 is wrong
        var value = new BigDecimal("15.4546");
        BigDecimal stepwise = Rounding.toDecimals(Rounding.toDecimals(value, 1), 0);
        assertThat(stepwise).isEqualByComparingTo("16");
        assertThat(Rounding.toDecimals(value, 0)).isEqualByComparingTo("15");
    }

    @Property
    void theRoundedNumberIsNeverFurtherAwayThanHalfTheInterval(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(8) BigDecimal value,
            @ForAll @IntRange(min = -3, max = 6) int decimals) {
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-decimals).divide(BigDecimal.valueOf(2));
        assertThat(Rounding.toDecimals(value, decimals).subtract(value).abs()).isLessThanOrEqualTo(half);
    }

    @Property
    void roundingARoundedNumberAgainAtTheSamePlaceChangesNothing(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(8) BigDecimal value,
            @ForAll @IntRange(min = 0, max = 6) int decimals) {
        BigDecimal once = Rounding.toDecimals(value, decimals);
        assertThat(Rounding.toDecimals(once, decimals)).isEqualTo(once);
    }

    @Property
    void aNegativeNumberIsRoundedByItsAbsoluteValue(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(6) BigDecimal value,
            @ForAll @IntRange(min = 1, max = 6) int digits) {
        assertThat(Rounding.toSignificantDigits(value.negate(), digits))
                .isEqualTo(Rounding.toSignificantDigits(value, digits).negate());
    }
}

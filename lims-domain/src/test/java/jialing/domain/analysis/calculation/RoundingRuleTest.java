package jialing.domain.analysis.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingRuleTest {

    /** Ammonia nitrogen by HJ 535-2009: detection limit 0.025 mg/L, three decimals. */
    private static final RoundingRule AMMONIA = RoundingRule.within(new BigDecimal("0.025"), 3, null);

    @ParameterizedTest
    @CsvSource({
        "0.03449, 0.034",
        "0.4565, 0.456",
        "1.2345, 1.23",
        "12.345, 12.3",
        "123.45, 123",
        "1234.5, 1230",
        "0, 0.000"
    })
    void noMoreDecimalsThanTheDetectionLimitAndNoMoreThanThreeDigits(BigDecimal content, String reported) {
        assertThat(AMMONIA.apply(content).toPlainString()).isEqualTo(reported);
    }

    @Test
    void aCarryIntoANewDigitTakesADecimalAway() {
        assertThat(AMMONIA.apply(new BigDecimal("9.9961")).toPlainString()).isEqualTo("10.0");
        assertThat(AMMONIA.apply(new BigDecimal("0.99961")).toPlainString()).isEqualTo("1.00");
    }

    @Test
    void theAnalytesUsualDecimalsLimitItToo() {
        // COD is reported as an integer (HJ 828-2017)
        assertThat(RoundingRule.within(new BigDecimal("4"), 0, 3)
                        .apply(new BigDecimal("16.5"))
                        .toPlainString())
                .isEqualTo("16");
    }

    @Test
    void itsIdSaysWhatItDoes() {
        assertThat(AMMONIA.id()).isEqualTo("GB/T 8170-2008 D3 S3");
    }

    @Property
    void neitherLimitIsEverExceeded(@ForAll @BigRange(min = "0", max = "100000") @Scale(9) BigDecimal content) {
        BigDecimal reported = AMMONIA.apply(content);
        assertThat(reported.scale()).isLessThanOrEqualTo(3);
        assertThat(reported.signum() == 0 ? 1 : reported.precision()).isLessThanOrEqualTo(3);
    }
}

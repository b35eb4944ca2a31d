package jialing.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jialing.domain.biology.Presence;
import org.junit.jupiter.api.Test;

class ResultValueTest {

    private final ResultValue below = BelowDetectionLimit.ofMethod(new BigDecimal("0.025"));

    @Test
    void belowTheLimitWaterSaysTheLimitWithAnLAndAirAndSoilSayNd() {
        assertThat(below.printed(DetectionConvention.of("water"))).isEqualTo("0.025L");
        assertThat(below.printed(DetectionConvention.of("air"))).isEqualTo("ND");
        assertThat(below.printed(DetectionConvention.of("soil"))).isEqualTo("ND");
    }

    @Test
    void belowTheLimitCountsHalfTheLimitInAMean() {
        assertThat(below.inMean()).hasValueSatisfying(half -> assertThat(half).isEqualByComparingTo("0.0125"));
    }

    @Test
    void whatIsThereOrIsNotIsSaidInWordsAndCountsInNoMean() {
        ResultValue none = new Qualitative(Presence.NOT_DETECTED);
        assertThat(none.printed(DetectionConvention.of("water"))).isEqualTo("未检出");
        assertThat(none.inMean()).isEmpty();
    }

    @Test
    void whatWasNotDeterminedCountsNowhere() {
        ResultValue none = new NotDetermined(NotDetermined.Reason.ABOVE_TOP_STANDARD);
        assertThat(none.inMean()).isEmpty();
    }

    @Test
    void aMeasuredValueIsPrintedWithTheDigitsItWasReportedWith() {
        assertThat(new Measured(new BigDecimal("1.20")).printed(DetectionConvention.L))
                .isEqualTo("1.20");
        assertThat(new Measured(new BigDecimal("1.23E+4")).printed(DetectionConvention.L))
                .isEqualTo("12300");
    }
}

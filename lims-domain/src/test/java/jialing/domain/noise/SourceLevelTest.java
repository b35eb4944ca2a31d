package jialing.domain.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jialing.domain.noise.SourceLevel.Standing;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLevelTest {

    @ParameterizedTest(name = "{0} over {1} is {2}")
    @CsvSource({
        // difference 10.6 -> 11, above 10: nothing off; 60.6 -> 61
        "60.6, 50.0, 61",
        // 10.5 -> 10 (half to even): 1 off; 59.5 -> 60 (half to even)
        "60.5, 50.0, 60",
        // 5.6 -> 6: 1 off
        "55.6, 50.0, 55",
        // 5.4 -> 5: 2 off; 53.4
        "55.4, 50.0, 53",
        // 3.6 -> 4: 2 off; 51.6
        "53.6, 50.0, 52",
        // 3.5 -> 4 (half to even)
        "53.5, 50.0, 52",
        // 2.6 -> 3: 3 off; 49.6
        "52.6, 50.0, 50",
    })
    void theDifferenceIsRoundedFirstAndTheTableEnteredWithIt(String measured, String background, String source) {
        SourceLevel level = of(measured, background);
        assertThat(level.standing()).isEqualTo(Standing.MEASURED);
        assertThat(level.level()).isEqualByComparingTo(source);
        assertThat(level.level().scale()).isZero();
    }

    @Test
    void aSourceLessThanThreeDecibelsAboveItsBackgroundHasNoNumber() {
        // 2.5 -> 2 (half to even)
        SourceLevel level = of("52.5", "50.0");
        assertThat(level.standing()).isEqualTo(Standing.BACKGROUND_TOO_LOUD);
        assertThat(level.level()).isNull();
    }

    @Test
    void aCalibratorThatReadsMoreThanHalfADecibelApartVoidsTheMeasurement() {
        var rule = new CalibratorHeld();
        assertThat(rule.objection(readings("93.8", "94.3"))).isEmpty();
        assertThat(rule.objection(readings("93.8", "94.4")).map(Refusal::rule)).contains("CalibratorHeld");
        assertThat(rule.objection(readings("94.4", "93.8")).map(Refusal::rule)).contains("CalibratorHeld");
    }

    @Test
    void neitherRainNorFiveMetresOfWindAllowAMeasurement() {
        var rule = new WeatherAllowsNoise();
        assertThat(rule.objection(weather(false, "4.9"))).isEmpty();
        assertThat(rule.objection(weather(false, "5.0")).map(Refusal::rule)).contains("WeatherAllowsNoise");
        assertThat(rule.objection(weather(true, "0.0")).map(Refusal::rule)).contains("WeatherAllowsNoise");
    }

    private static SourceLevel of(String measured, String background) {
        return SourceLevel.of(new BigDecimal(measured), new BigDecimal(background));
    }

    private static CalibratorHeld.Readings readings(String before, String after) {
        return new CalibratorHeld.Readings(new BigDecimal(before), new BigDecimal(after));
    }

    private static WeatherAllowsNoise.Conditions weather(boolean rain, String wind) {
        return new WeatherAllowsNoise.Conditions(rain, new BigDecimal(wind));
    }
}

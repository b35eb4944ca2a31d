package jialing.domain.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jialing.domain.planning.Element;
import jialing.domain.sampling.FieldCheck;
import jialing.domain.sampling.FieldSituation;
import jialing.domain.sampling.Weather;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record of a noise measurement has to say. */
class NoiseInTheFieldTest {

    private static final Map<String, String> GOOD = Map.of(
            "soundMeter", "WZ-SL-01",
            "soundCalibrator", "WZ-SC-01",
            "calibratorBefore", "93.8",
            "calibratorAfter", "94.3",
            "windSpeedMs", "4.9");

    private final NoiseInTheField asked = new NoiseInTheField();

    @Test
    void aWholeRecordIsTakenAndNamesItsInstruments() {
        FieldSituation good = noise(Weather.CLOUDY, GOOD);
        check(good);
        assertThat(asked.instruments(good)).containsExactly("WZ-SL-01", "WZ-SC-01");
        assertThat(asked.checks(good))
                .extracting(FieldCheck::found)
                .containsExactly("93.8 / 94.3，0.5 dB(A)", "4.9 m/s");
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @CsvSource({
        "calibratorAfter, 94.4, CalibratorHeld, circumstances.calibratorAfter",
        "calibratorAfter, , NoiseConditionsGiven, circumstances.calibratorAfter",
        "calibratorBefore, 1e9, NoiseConditionsGiven, circumstances.calibratorBefore",
        "soundMeter, , NoiseConditionsGiven, circumstances.soundMeter",
        "windSpeedMs, 5.0, WeatherAllowsNoise, circumstances.windSpeedMs",
        "windSpeedMs, strong, NoiseConditionsGiven, circumstances.windSpeedMs",
    })
    void whatIsMissingOrTooFarOffIsRefusedAtItsField(String fact, String written, String rule, String field) {
        var facts = new HashMap<>(GOOD);
        facts.put(fact, written == null ? "" : written);
        assertRefused(noise(Weather.CLOUDY, facts), rule, field);
    }

    @ParameterizedTest
    @CsvSource({"RAIN", "SNOW", "THUNDERSTORM"})
    void rainSnowAndThunderAreLouderThanMostLimits(Weather weather) {
        assertRefused(noise(weather, GOOD), "WeatherAllowsNoise", "weather");
    }

    @Test
    void theWeatherIsWrittenDown() {
        assertRefused(noise(null, GOOD), "WeatherIsNoted", "weather");
    }

    @Test
    void nothingIsAskedOfWaterOrOfVibration() {
        check(new FieldSituation(Element.SURFACE_WATER, Set.of("PH"), null, Map.of()));
        var vibration = new FieldSituation(Element.NOISE, Set.of("VLZ"), null, Map.of());
        check(vibration);
        assertThat(asked.instruments(vibration)).isEmpty();
    }

    private void assertRefused(FieldSituation situation, String rule, String field) {
        assertThatThrownBy(() -> check(situation))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .anyMatch(each ->
                                        each.rule().equals(rule) && each.field().equals(field)));
    }

    private void check(FieldSituation situation) {
        var objections = new Objections();
        asked.check(situation, objections);
        objections.refuseIfAny();
    }

    private static FieldSituation noise(Weather weather, Map<String, String> facts) {
        return new FieldSituation(Element.NOISE, Set.of("LD", "LN"), weather, facts);
    }
}

package jialing.domain.noise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jialing.domain.noise.rules.NoiseConditionsGiven;
import jialing.domain.noise.rules.WeatherIsNoted;
import jialing.domain.planning.Element;
import jialing.domain.sampling.FieldCheck;
import jialing.domain.sampling.FieldConditions;
import jialing.domain.sampling.FieldFact;
import jialing.domain.sampling.FieldSituation;
import jialing.domain.sampling.Weather;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Text;

/**
 * A measurement of noise counts when the meter showed its calibrator alike before and after, and neither rain nor wind was louder than
 * what was measured. Where only vibration is measured, nothing of this is asked.
 */
@ApplicationScoped
class NoiseInTheField implements FieldConditions {

    private static final String VIBRATION = "VLZ";
    private static final Set<Weather> PRECIPITATION = EnumSet.of(Weather.RAIN, Weather.SNOW, Weather.THUNDERSTORM);
    private static final NoiseConditionsGiven GIVEN = new NoiseConditionsGiven();
    private static final WeatherIsNoted NOTED = new WeatherIsNoted();
    private static final CalibratorHeld HELD = new CalibratorHeld();
    private static final WeatherAllowsNoise WEATHER = new WeatherAllowsNoise();

    @Override
    public List<FieldFact> asked(FieldSituation situation) {
        return concerns(situation) ? NoiseConditions.ASKED : List.of();
    }

    @Override
    public void check(FieldSituation situation, Objections objections) {
        if (!concerns(situation)) {
            return;
        }
        objections.hear(GIVEN, situation.facts()).hear(NOTED, situation);
        NoiseConditions.read(situation.facts())
                .ifPresent(conditions -> objections
                        .hear(HELD, new CalibratorHeld.Readings(conditions.before(), conditions.after()))
                        .hear(WEATHER, new WeatherAllowsNoise.Conditions(precipitation(situation), conditions.wind())));
    }

    @Override
    public List<String> instruments(FieldSituation situation) {
        return written(situation)
                .map(each -> List.of(each.meter(), each.calibrator()))
                .orElse(List.of());
    }

    @Override
    public List<FieldCheck> checks(FieldSituation situation) {
        return written(situation).map(NoiseInTheField::checks).orElse(List.of());
    }

    private static List<FieldCheck> checks(NoiseConditions conditions) {
        return List.of(
                new FieldCheck(
                        Text.of("声校准（测量前后示值差）", "calibrator before and after"),
                        conditions.before() + " / " + conditions.after() + "，" + conditions.drift() + " dB(A)",
                        "≤0.5 dB(A)"),
                new FieldCheck(
                        Text.of("气象条件（无雨雪雷电，风速）", "weather (no precipitation; wind)"),
                        conditions.wind() + " m/s",
                        "<5 m/s"));
    }

    private static Optional<NoiseConditions> written(FieldSituation situation) {
        return concerns(situation) ? NoiseConditions.read(situation.facts()) : Optional.empty();
    }

    private static boolean concerns(FieldSituation situation) {
        return situation.element() == Element.NOISE
                && !situation.analytes().stream().allMatch(VIBRATION::equals);
    }

    private static boolean precipitation(FieldSituation situation) {
        return situation.weather() != null && PRECIPITATION.contains(situation.weather());
    }
}

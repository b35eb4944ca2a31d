package jialing.domain.noise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.noise.rules.NoiseConditionsGiven;
import jialing.domain.sampling.FieldFact;
import jialing.domain.shared.Text;

/**
 * Under what conditions noise was measured (GB 3096-2008 5.2 and 5.5; GB 12348-2008 5.1 and 5.2), as the samplers wrote it down.
 *
 * @param meter code of the sound level meter
 * @param calibrator code of the sound calibrator
 * @param before what the meter showed of the calibrator before the measurement, dB(A)
 * @param after what it showed afterwards, dB(A)
 * @param wind m/s
 */
public record NoiseConditions(String meter, String calibrator, BigDecimal before, BigDecimal after, BigDecimal wind) {

    public static final String METER = "soundMeter";
    public static final String CALIBRATOR = "soundCalibrator";
    public static final String BEFORE = "calibratorBefore";
    public static final String AFTER = "calibratorAfter";
    public static final String WIND = "windSpeedMs";

    static final List<FieldFact> ASKED = List.of(
            FieldFact.instrument(METER, Text.of("声级计", "sound level meter")),
            FieldFact.instrument(CALIBRATOR, Text.of("声校准器", "sound calibrator")),
            FieldFact.number(BEFORE, Text.of("测量前校准示值", "calibrator, before"), "dB(A)"),
            FieldFact.number(AFTER, Text.of("测量后校准示值", "calibrator, after"), "dB(A)"),
            FieldFact.number(WIND, Text.of("风速", "wind"), "m/s"));

    /** Empty unless all five are given. */
    static Optional<NoiseConditions> read(Map<String, String> facts) {
        return new NoiseConditionsGiven().objection(facts).isPresent()
                ? Optional.empty()
                : Optional.of(new NoiseConditions(
                        facts.get(METER).trim(),
                        facts.get(CALIBRATOR).trim(),
                        number(facts, BEFORE),
                        number(facts, AFTER),
                        number(facts, WIND)));
    }

    /** How far apart the calibrator was read, dB(A). */
    BigDecimal drift() {
        return after.subtract(before).abs();
    }

    private static BigDecimal number(Map<String, String> facts, String name) {
        return new BigDecimal(facts.get(name).trim());
    }
}

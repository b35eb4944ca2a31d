package jialing.domain.environment.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The topic of a message names the sensor whose key it carries. */
public final class SensorSpeaksForItself extends Rule<SensorSpeaksForItself.Asked> {

    /** @param named null where no sensor is named beside the key */
    public record Asked(String named, String sensor) {}

    public SensorSpeaksForItself() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 7.11.3",
                Text.of("密钥不属于传感器 {0}", "The key is not that of sensor {0}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.named() == null || asked.named().equals(asked.sensor()), "sensor", asked.named());
    }
}

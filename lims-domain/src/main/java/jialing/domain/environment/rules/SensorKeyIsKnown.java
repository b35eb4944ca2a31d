package jialing.domain.environment.rules;

import java.util.Optional;
import jialing.domain.environment.Sensor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who sends readings shows the key of a sensor that is in use. */
public final class SensorKeyIsKnown extends Rule<Optional<Sensor>> {

    public SensorKeyIsKnown() {
        super(
                Refusal.Kind.UNKNOWN_PERSON,
                "ISO/IEC 17025:2017 7.11.3",
                Text.of("传感器密钥无效", "This is no key of a sensor in use"));
    }

    @Override
    public Verdict judge(Optional<Sensor> sensor) {
        return Verdict.holdsIf(sensor.filter(each -> !each.ended()).isPresent(), "key");
    }
}

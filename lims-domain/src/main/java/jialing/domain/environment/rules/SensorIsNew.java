package jialing.domain.environment.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A code stands for one sensor only, also after its end. */
public final class SensorIsNew extends Rule<SensorIsNew.Asked> {

    public record Asked(String code, boolean known) {}

    public SensorIsNew() {
        super(Refusal.Kind.CONFLICT, null, Text.of("传感器编号已登记：{0}", "This sensor is registered already: {0}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(!asked.known(), "code", asked.code());
    }
}

package jialing.domain.noise.rules;

import jialing.domain.sampling.FieldSituation;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whether it rained cannot be told afterwards: the weather is written down with every measurement of noise. */
public final class WeatherIsNoted extends Rule<FieldSituation> {

    public WeatherIsNoted() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB 3096-2008 5.5",
                Text.of("噪声测量须记录天气", "The weather is written down with a measurement of noise"));
    }

    @Override
    public Verdict judge(FieldSituation situation) {
        return Verdict.holdsIf(situation.weather() != null, "weather");
    }
}

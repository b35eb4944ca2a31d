package jialing.domain.custody;

import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what was collected and has not reached the laboratory is handed over. */
public class SampleIsOnItsWay extends Rule<Sample> {

    SampleIsOnItsWay() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.1",
                Text.of(
                        "样品 {0} 尚未采集或已送达实验室",
                        "Sample {0} is not collected yet, or has reached the laboratory already"));
    }

    @Override
    public Verdict judge(Sample sample) {
        return Verdict.holdsIf(
                sample.state() == SampleState.COLLECTED || sample.state() == SampleState.HANDED_OVER,
                "sampleCodes",
                sample.code());
    }
}

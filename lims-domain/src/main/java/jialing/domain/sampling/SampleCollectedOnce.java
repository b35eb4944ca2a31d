package jialing.domain.sampling;

import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A sample is collected once: a second one under the same number would be another sample. */
public class SampleCollectedOnce extends Rule<Sample> {

    SampleCollectedOnce() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.2",
                Text.of("样品 {0} 已于 {1} 采集，不能再次采样", "Sample {0} was collected already, at {1}"));
    }

    @Override
    public Verdict judge(Sample sample) {
        return Verdict.holdsIf(
                sample.state() == SampleState.PLANNED,
                "sampleCode",
                sample.code(),
                sample.collectedAt().map(LabClock::minuteOf).orElse("?"));
    }
}

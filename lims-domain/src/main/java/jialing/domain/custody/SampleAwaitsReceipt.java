package jialing.domain.custody;

import java.util.UUID;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A sample is received once, by the custodian into whose hands it was given; what another organisation sent, by any custodian. */
public class SampleAwaitsReceipt extends Rule<SampleAwaitsReceipt.AtTheDoor> {

    /** @param holding null when nobody holds it yet */
    public record AtTheDoor(Sample sample, Holding holding, UUID custodian) {}

    SampleAwaitsReceipt() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.1",
                Text.of(
                        "样品 {0} 尚未交接到您手中，或已办理接收",
                        "Sample {0} has not been handed over to you, or was received already"));
    }

    @Override
    public Verdict judge(AtTheDoor door) {
        return Verdict.holdsIf(
                door.sample().state() == SampleState.HANDED_OVER
                        && door.holding() != null
                        && (door.holding().isWith(door.custodian())
                                || door.holding().isOutside(door.sample())),
                "sampleCode",
                door.sample().code());
    }
}

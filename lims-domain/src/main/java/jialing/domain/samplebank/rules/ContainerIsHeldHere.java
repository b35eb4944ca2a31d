package jialing.domain.samplebank.rules;

import jialing.domain.sampling.SampleState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what the laboratory has received and was filled is put into its bank. */
public final class ContainerIsHeldHere extends Rule<ContainerIsHeldHere.Brought> {

    public record Brought(String container, boolean filled, SampleState state) {}

    public ContainerIsHeldHere() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.1",
                Text.of("容器 {0} 未装样或样品尚未接收，不能入库", "Container {0} is empty or its sample was not received here"));
    }

    @Override
    public Verdict judge(Brought brought) {
        return Verdict.holdsIf(
                brought.filled() && brought.state() == SampleState.RECEIVED, "container", brought.container());
    }
}

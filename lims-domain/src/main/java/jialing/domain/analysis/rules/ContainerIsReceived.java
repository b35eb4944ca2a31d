package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what the laboratory has received and accepted comes to the bench. */
public final class ContainerIsReceived extends Rule<ContainerIsReceived.Entry> {

    /** A container, and whether its sample was accepted. */
    public record Entry(String container, boolean accepted) {}

    public ContainerIsReceived() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.3",
                Text.of("容器 {0} 的样品尚未接收或已拒收", "The sample of container {0} was not received, or was rejected"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.accepted(), "containers", entry.container());
    }
}

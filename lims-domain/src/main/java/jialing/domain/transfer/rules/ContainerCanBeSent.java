package jialing.domain.transfer.rules;

import java.util.List;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is sent on is in this house: received, filled, with the analytes that are ordered, and with no other laboratory. */
public final class ContainerCanBeSent extends Rule<ContainerCanBeSent.Asked> {

    /** @param sentAlready in a consignment that was not given up, for one of these analytes */
    public record Asked(Sample sample, Container container, List<String> analytes, boolean sentAlready) {}

    public ContainerCanBeSent() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.1",
                Text.of(
                        "容器 {0} 不能送出：须已接收、已装样、含所委托的项目，且未送往其他实验室",
                        "Container {0} cannot be sent: it has to be received and filled, hold the analytes that are ordered, and be with no other laboratory"));
    }

    @Override
    public Verdict judge(Asked asked) {
        Container container = asked.container();
        return Verdict.holdsIf(
                asked.sample().state() == SampleState.RECEIVED
                        && asked.sample().site().isPresent()
                        && container.isFilled()
                        && container.analytes().containsAll(asked.analytes())
                        && !asked.sentAlready(),
                "containers",
                container.code());
    }
}

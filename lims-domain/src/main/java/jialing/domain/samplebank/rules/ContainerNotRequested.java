package jialing.domain.samplebank.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What somebody asked for is not disposed of. */
public final class ContainerNotRequested extends Rule<ContainerNotRequested.Asked> {

    /** @param request number of an open request for it, null when there is none */
    public record Asked(String container, String request) {}

    public ContainerNotRequested() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("容器 {0} 已在申请或处置 {1} 中", "Container {0} is in request or disposal {1}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.request() == null, "containers", asked.container(), asked.request());
    }
}

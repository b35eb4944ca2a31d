package jialing.domain.preparation.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what was received and accepted is prepared. */
public final class ContainerIsHere extends Rule<ContainerIsHere.Asked> {

    public record Asked(String container, boolean accepted) {}

    public ContainerIsHere() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of("容器 {0} 未经本单位接收，不能制备", "Container {0} was not received here and cannot be prepared"));
    }

    @Override
    public Verdict judge(ContainerIsHere.Asked asked) {
        return Verdict.holdsIf(asked.accepted(), "container", asked.container());
    }
}

package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A container comes into a batch for analytes that the method determines and that no other batch has taken up. */
public final class ContainerWaitsForMethod extends Rule<ContainerWaitsForMethod.Entry> {

    /** A container, and whether anything in it waits for the method. */
    public record Entry(String container, String method, boolean waits) {}

    public ContainerWaitsForMethod() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "容器 {0} 没有待用 {1} 分析的项目，或已在其他分析批中",
                        "Nothing in container {0} waits for {1}, or another batch has taken it up"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.waits(), "containers", entry.container(), entry.method());
    }
}

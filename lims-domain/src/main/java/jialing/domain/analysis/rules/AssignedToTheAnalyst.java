package jialing.domain.analysis.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Work that was given to somebody is done by that person, or given to another one first: who produces a number answers for it. */
public final class AssignedToTheAnalyst extends Rule<AssignedToTheAnalyst.Work> {

    /** Who was to analyse what waits in a container for a method, and who does. */
    public record Work(String container, String method, UUID assigned, String assignedName, UUID analyst) {}

    public AssignedToTheAnalyst() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 6.2.4",
                Text.of(
                        "容器 {0} 的 {1} 分析已分配给 {2}；须先改派",
                        "The analysis of container {0} by {1} was given to {2}; assign it anew first"));
    }

    @Override
    public Verdict judge(Work work) {
        return Verdict.holdsIf(
                work.assigned().equals(work.analyst()),
                "containers",
                work.container(),
                work.method(),
                work.assignedName());
    }
}

package jialing.workflows.inbox.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.workflows.inbox.TaskOnDiagram;

/** Most tasks end with the act itself, at its own place; only those without an act of their own are answered in words. */
public final class TaskIsAnsweredInTheInbox extends Rule<TaskOnDiagram> {

    public TaskIsAnsweredInTheInbox() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("此待办须在相应页面办理，不能直接答复", "This task is done at its own place, not answered in words"));
    }

    @Override
    public Verdict judge(TaskOnDiagram task) {
        return Verdict.holdsIf(task.isAnsweredInWords(), null);
    }
}

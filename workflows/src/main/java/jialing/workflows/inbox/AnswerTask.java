package jialing.workflows.inbox;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;
import jialing.workflows.inbox.rules.AnswerSaysWhatWasFound;
import jialing.workflows.inbox.rules.TaskIsAnsweredInTheInbox;
import jialing.workflows.shared.CaseKind;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Somebody examined, explained or hastened what the case asked for, and says so on record; the case goes on. */
@UseCase
public class AnswerTask {

    @Inject
    ProcessEngine engine;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Content(String task, String remark) {}

    public void answer(String taskId, String remark) {
        Actor actor = current.get();
        Task task = waiting(taskId, actor);
        TaskOnDiagram drawn = TaskOnDiagram.of(task, engine.getRepositoryService());
        new TaskIsAnsweredInTheInbox().require(drawn);
        new AnswerSaysWhatWasFound().require(remark);
        var content = new Content(drawn.kind(), remark);
        ledger.record(Act.of(Verb.ANSWER, subjectOf(task), actor, drawn.capacityOf(actor), content));
        engine.getTaskService().complete(task.getId());
    }

    private Task waiting(String id, Actor actor) {
        List<String> groups = TaskOnDiagram.groupsOf(actor);
        Task found = groups.isEmpty()
                ? null
                : engine.getTaskService()
                        .createTaskQuery()
                        .taskId(id)
                        .taskCandidateGroupIn(groups)
                        .singleResult();
        return Optional.ofNullable(found).orElseThrow(() -> Refusal.notFound("Task", "待办", id));
    }

    private Subject subjectOf(Task task) {
        ProcessInstance of = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        String type = CaseKind.ofDefinition(task.getProcessDefinitionId()).subjectType();
        return Subject.of(type, UUID.fromString(of.getBusinessKey()));
    }
}

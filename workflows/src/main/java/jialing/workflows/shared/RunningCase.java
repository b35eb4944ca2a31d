package jialing.workflows.shared;

import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/** One running case, held by this transaction. */
public final class RunningCase {

    private final ProcessEngine engine;
    private final String id;

    RunningCase(ProcessEngine engine, String id) {
        this.engine = engine;
        this.id = id;
    }

    public boolean awaits(String step) {
        return task(step) != null;
    }

    /** @throws Refusal when the case does not stand at this step */
    public void finish(String step) {
        Task task = task(step);
        if (task == null) {
            throw standsElsewhere();
        }
        tasks().complete(task.getId());
    }

    /** @return whether the case was waiting for it */
    public boolean hear(String message) {
        return hear(message, Map.of());
    }

    /** @throws Refusal when the case was not waiting for it */
    public void mustHear(String message) {
        mustHear(message, Map.of());
    }

    /** @param outcome what the arrows behind the message ask for; used at once and not kept */
    public void mustHear(String message, Map<String, Object> outcome) {
        if (!hear(message, outcome)) {
            throw standsElsewhere();
        }
    }

    private boolean hear(String message, Map<String, Object> outcome) {
        EventSubscription waiting = subscription(message);
        if (waiting == null) {
            return false;
        }
        var variables = Variables.createVariables();
        outcome.forEach((name, value) -> variables.putValueTyped(name, Variables.untypedValue(value, true)));
        engine.getRuntimeService().messageEventReceived(message, waiting.getExecutionId(), variables);
        return true;
    }

    public boolean listensFor(String message) {
        return subscription(message) != null;
    }

    private EventSubscription subscription(String message) {
        return engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(id)
                .eventType("message")
                .eventName(message)
                .singleResult();
    }

    /** Keeps the id of a thing that belongs to the case. */
    public void remember(String name, Object reference) {
        engine.getRuntimeService().setVariable(id, name, reference.toString());
    }

    /** The step that the case awaits is due at another time than when it began. */
    public void dueAnew(String step, Date due) {
        Task task = task(step);
        task.setDueDate(due);
        tasks().saveTask(task);
    }

    /** The timer of this event asks once more when it is due. */
    public void recalculate(String timerEvent) {
        ManagementService jobs = engine.getManagementService();
        jobs.createJobQuery().processInstanceId(id).activityId(timerEvent).list().stream()
                .map(Job::getId)
                .forEach(job -> jobs.recalculateJobDuedate(job, false));
    }

    private Task task(String step) {
        return tasks().createTaskQuery()
                .processInstanceId(id)
                .taskDefinitionKey(step)
                .singleResult();
    }

    private TaskService tasks() {
        return engine.getTaskService();
    }

    private Refusal standsElsewhere() {
        String standsAt = tasks().createTaskQuery().processInstanceId(id).list().stream()
                .map(Task::getName)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "CaseStandsThere",
                null,
                Text.of(
                        "流程尚未到达此步骤，当前待办：" + standsAt,
                        "The case does not stand at this step; it waits for: " + standsAt),
                null);
    }
}

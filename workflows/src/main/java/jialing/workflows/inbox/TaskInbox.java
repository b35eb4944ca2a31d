package jialing.workflows.inbox;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;
import jialing.workflows.shared.EngineSettings;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.NativeTaskQuery;
import org.camunda.bpm.engine.task.Task;

/** What waits for a person: the tasks of each capacity held in the organisation acted for, the most urgent first. */
@View
public class TaskInbox {

    private static final String WAITING = "select t.* from %1$s.act_ru_task t"
            + " where exists (select 1 from %1$s.act_ru_identitylink l where l.task_id_ = t.id_"
            + " and l.type_ = 'candidate' and l.group_id_ in (%2$s))"
            + " and (coalesce(t.due_date_, 'infinity'), t.id_) > (#{due}::timestamp, #{id})"
            + " order by coalesce(t.due_date_, 'infinity'), t.id_ limit #{rows}";

    @Inject
    ProcessEngine engine;

    @Inject
    CurrentActor current;

    /**
     * @param subjectLabel the number by which people know the subject
     * @param dueAt null when it has no term
     * @param path in the web app, where it is done
     * @param answeredInWords whether it ends by an answer in the inbox
     */
    public record Line(
            String id,
            String kind,
            Text title,
            String subjectType,
            UUID subjectId,
            String subjectLabel,
            Capacity capacity,
            String organisation,
            Instant createdAt,
            Instant dueAt,
            String path,
            boolean answeredInWords) {}

    /** @param after {@code next} of the page before, null for the first */
    public Page<Line> page(String after, Integer limit) {
        Actor actor = current.get();
        int size = Page.size(limit);
        List<Task> tasks = waiting(TaskOnDiagram.groupsOf(actor), PlaceInInbox.after(after), size + 1);
        Map<String, ProcessInstance> cases = casesOf(tasks);
        Map<String, String> numbers = numbersOf(cases);
        Page<Task> page = Page.of(tasks, size, task -> PlaceInInbox.of(task).toString());
        return new Page<>(
                page.items().stream()
                        // a case that has ended between the two questions waits for nobody any more
                        .filter(task -> cases.containsKey(task.getProcessInstanceId()))
                        .map(task -> line(task, actor, cases.get(task.getProcessInstanceId()), numbers))
                        .toList(),
                page.next());
    }

    private List<Task> waiting(List<String> groups, PlaceInInbox after, int rows) {
        if (groups.isEmpty()) {
            return List.of();
        }
        String names = IntStream.range(0, groups.size())
                .mapToObj(index -> "#{group" + index + "}")
                .collect(Collectors.joining(", "));
        NativeTaskQuery query = engine.getTaskService()
                .createNativeTaskQuery()
                .sql(WAITING.formatted(EngineSettings.SCHEMA, names))
                .parameter("due", after.due())
                .parameter("id", after.task())
                .parameter("rows", rows);
        IntStream.range(0, groups.size()).forEach(index -> query.parameter("group" + index, groups.get(index)));
        return query.list();
    }

    private Map<String, ProcessInstance> casesOf(List<Task> tasks) {
        var ids = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    private Map<String, String> numbersOf(Map<String, ProcessInstance> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(cases.keySet().toArray(String[]::new))
                .variableName(Cases.NUMBER)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId,
                        number -> (String) number.getValue(),
                        (one, other) -> one));
    }

    private Line line(Task task, Actor actor, ProcessInstance of, Map<String, String> numbers) {
        TaskOnDiagram drawn = TaskOnDiagram.of(task, engine.getRepositoryService());
        String number = numbers.getOrDefault(of.getId(), of.getBusinessKey());
        return new Line(
                task.getId(),
                drawn.kind(),
                drawn.title(),
                CaseKind.ofDefinition(task.getProcessDefinitionId()).subjectType(),
                UUID.fromString(of.getBusinessKey()),
                number,
                drawn.capacityOf(actor),
                task.getTenantId(),
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                drawn.path(of.getBusinessKey(), number),
                drawn.isAnsweredInWords());
    }
}

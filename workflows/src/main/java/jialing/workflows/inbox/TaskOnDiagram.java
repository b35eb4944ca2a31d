package jialing.workflows.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;
import jialing.workflows.shared.WordsOfDiagram;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What the diagram says about a task.
 *
 * @param kind the task's id in the diagram without its prefix, e.g. {@code CheckResults}
 * @param place where in the web app it is done, with {@code {id}} and {@code {number}} of its subject
 * @param capacities of which one is needed; none where it is a person who is asked
 * @param isAnsweredInWords whether it ends by an answer in the inbox, having no act of its own
 */
public record TaskOnDiagram(
        String kind, Text title, String place, List<Capacity> capacities, boolean isAnsweredInWords) {

    private static final String PREFIX = "Task_";
    /** Group of one person: what waits for somebody by name, in whatever capacity. */
    private static final String PERSON = "PERSON@";

    static TaskOnDiagram of(Task task, RepositoryService diagrams) {
        UserTask drawn = diagrams.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        Map<String, String> words = WordsOfDiagram.of(drawn);
        return new TaskOnDiagram(
                drawn.getId().substring(PREFIX.length()),
                Text.of(words.get("zh"), drawn.getName()),
                drawn.getCamundaFormKey(),
                capacitiesOf(drawn),
                "inbox".equals(words.get("answered")));
    }

    private static List<Capacity> capacitiesOf(UserTask drawn) {
        return Stream.of(drawn.getCamundaCandidateGroups().split(","))
                .filter(group -> !group.startsWith(PERSON))
                .map(group -> Capacity.valueOf(group.substring(0, group.indexOf('@'))))
                .toList();
    }

    /** The capacity in which this person would do it; in any that is held, where it is the person who is asked. */
    Capacity capacityOf(Actor actor) {
        return capacities.stream()
                .filter(actor::holds)
                .findFirst()
                .or(() -> actor.capacities().stream().min(Comparator.naturalOrder()))
                .orElseThrow();
    }

    String path(String subjectId, String number) {
        return place.replace("{id}", subjectId).replace("{number}", number);
    }

    /** The engine's groups to which this person belongs: each capacity in the organisation acted for, and the own one. */
    static List<String> groupsOf(Actor actor) {
        if (actor.capacities().isEmpty()) {
            return List.of();
        }
        Stream<String> capacities =
                actor.capacities().stream().map(capacity -> capacity.name() + "@" + actor.organisation());
        return Stream.concat(capacities, Stream.of(PERSON + actor.personId()))
                .sorted()
                .toList();
    }
}

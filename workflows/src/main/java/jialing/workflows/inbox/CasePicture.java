package jialing.workflows.inbox;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.WordsOfDiagram;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricActivityInstanceQuery;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** Where a case stands, on the version of the diagram it began with. */
@View
public class CasePicture {

    @Inject
    ProcessEngine engine;

    @Inject
    CurrentActor current;

    /**
     * @param bpmnXml the diagram in the language asked for
     * @param active ids of the steps at which the case stands
     * @param finished ids of the steps it has left
     */
    public record Picture(String processKey, int version, String bpmnXml, List<String> active, List<String> finished) {}

    /** @throws Refusal when the person may see no such case */
    public Picture of(String subjectType, UUID subjectId, Locale language) {
        HistoricProcessInstance found = CaseKind.of(subjectType)
                .flatMap(kind -> newest(kind, subjectId))
                .filter(each -> current.get().sees(each.getTenantId()))
                .orElseThrow(() -> Refusal.notFound("Case", "流程", subjectType + " " + subjectId));
        return new Picture(
                found.getProcessDefinitionKey(),
                found.getProcessDefinitionVersion(),
                diagram(found.getProcessDefinitionId(), language),
                steps(activities(found).unfinished()),
                steps(activities(found).finished()));
    }

    private Optional<HistoricProcessInstance> newest(CaseKind kind, UUID subject) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .processDefinitionKey(kind.process())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private HistoricActivityInstanceQuery activities(HistoricProcessInstance of) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(of.getId());
    }

    private static List<String> steps(HistoricActivityInstanceQuery query) {
        return query.list().stream()
                .filter(step -> !step.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    private String diagram(String definition, Locale language) {
        RepositoryService diagrams = engine.getRepositoryService();
        var drawn = Bpmn.readModelFromStream(diagrams.getProcessModel(definition));
        if (language.getLanguage().equals("zh")) {
            drawn.getModelElementsByType(FlowElement.class)
                    .forEach(element -> Optional.ofNullable(
                                    WordsOfDiagram.of(element).get("zh"))
                            .ifPresent(element::setName));
        }
        return Bpmn.convertToString(drawn);
    }
}

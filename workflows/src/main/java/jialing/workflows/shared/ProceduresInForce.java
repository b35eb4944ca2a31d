package jialing.workflows.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jialing.domain.methods.GoverningProcedure;
import jialing.domain.methods.GoverningProcedures;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** Tells the record by which versions of diagrams and decision tables a case goes. */
@ApplicationScoped
public class ProceduresInForce {

    @Inject
    ProcessEngine engine;

    @Inject
    GoverningProcedures governing;

    private final Map<String, String> digests = new ConcurrentHashMap<>();

    /** The diagram of a case that has begun, and the tables that it asks: those that were brought in together with it. */
    public void pinCase(CaseKind kind, UUID subject, String organisation) {
        String definition = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString(), kind.process())
                .singleResult()
                .getProcessDefinitionId();
        ProcessDefinition process = repository().getProcessDefinition(definition);
        pin(subject, organisation, GoverningProcedure.Kind.PROCESS, process);
        repository()
                .getBpmnModelInstance(definition)
                .getModelElementsByType(BusinessRuleTask.class)
                .forEach(task -> pin(
                        subject,
                        organisation,
                        GoverningProcedure.Kind.DECISION,
                        decision(task.getCamundaDecisionRef(), process.getDeploymentId())));
    }

    /** A table that is asked by itself, always in its newest version. */
    public void pinTable(UUID subject, String organisation, String table) {
        pin(
                subject,
                organisation,
                GoverningProcedure.Kind.DECISION,
                repository()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(table)
                        .latestVersion()
                        .singleResult());
    }

    private DecisionDefinition decision(String table, String deployment) {
        return repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .deploymentId(deployment)
                .singleResult();
    }

    private void pin(UUID subject, String organisation, GoverningProcedure.Kind kind, ResourceDefinition definition) {
        governing.pin(
                organisation,
                new GoverningProcedure(
                        subject,
                        kind,
                        definition.getKey(),
                        definition.getVersion(),
                        digests.computeIfAbsent(
                                definition.getId(), id -> DeployedText.digest(repository(), definition))));
    }

    private RepositoryService repository() {
        return engine.getRepositoryService();
    }
}

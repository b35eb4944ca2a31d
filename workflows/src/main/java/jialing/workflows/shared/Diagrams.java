package jialing.workflows.shared;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;

/**
 * The diagrams and tables that this version of the house works by. They are brought in together and only when one of them has
 * changed, so that a case, its decisions and the cases it calls stay on one version, the one they began with.
 */
final class Diagrams {

    static final String FOLDER = "jialing/workflows/";

    static final List<String> ALL = List.of(
            "planning/WorkOrderProcess.bpmn",
            "planning/FieldQcToPlan.dmn",
            "review/BatchReviewProcess.bpmn",
            "review/ReviewRoute.dmn",
            "reporting/ReportSignOffProcess.bpmn",
            "reporting/ReportWithdrawalProcess.bpmn",
            "nonconformity/NonconformityProcess.bpmn",
            "nonconformity/CorrectiveActionProcess.bpmn",
            "documents/DocumentApprovalProcess.bpmn",
            "documents/DocumentReviewProcess.bpmn",
            "equipment/InstrumentDueProcess.bpmn",
            "competence/CompetenceExpiryProcess.bpmn",
            "environment/ExcursionProcess.bpmn",
            "environment/ExcursionCareProcess.bpmn",
            "materials/MinimumStockProcess.bpmn",
            "samplebank/SampleRetrievalProcess.bpmn",
            "samplebank/SampleDisposalProcess.bpmn",
            "samplebank/BankDiscrepancyProcess.bpmn");

    private Diagrams() {}

    static void bringIn(RepositoryService repository) {
        var deployment = repository.createDeployment().name("jialing").enableDuplicateFiltering(false);
        for (String diagram : ALL) {
            deployment.addInputStream(
                    FOLDER + diagram, Diagrams.class.getClassLoader().getResourceAsStream(FOLDER + diagram));
        }
        deployment.deploy();
    }

    /**
     * Reads every diagram that a case may still stand on, before the first case asks for one. The engine remembers a diagram before
     * it has looked up its timers: were the database lost in between, no case of that diagram could begin until the next start.
     */
    static void readAll(RepositoryService repository) {
        repository.createProcessDefinitionQuery().list().forEach(each -> repository.getProcessDefinition(each.getId()));
    }
}

package jialing.workflows.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;

/**
 * The diagrams and tables that the house works by. They are brought in together and only when one of them has changed, so that a case,
 * its decisions and the cases it calls stay on one version, the one they began with. A text that has come once changes by release only:
 * what another version of the software brings along waits.
 */
public final class Diagrams {

    static final String FOLDER = "jialing/workflows/";

    private static final String DEPLOYMENT = "jialing";

    /** Of this version of the software. */
    public static final List<String> ALL = List.of(
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
            "contracts/ContractEndProcess.bpmn",
            "methods/ReplacementProcess.bpmn",
            "environment/ExcursionProcess.bpmn",
            "environment/ExcursionCareProcess.bpmn",
            "materials/MinimumStockProcess.bpmn",
            "samplebank/SampleRetrievalProcess.bpmn",
            "samplebank/SampleDisposalProcess.bpmn",
            "samplebank/BankDiscrepancyProcess.bpmn",
            "qualification/ScopeReviewProcess.bpmn",
            "qualification/OwnScopeReviewProcess.bpmn",
            "qualification/CertificateEndProcess.bpmn");

    private Diagrams() {}

    /** Whatever is not there yet. */
    static void bringIn(RepositoryService repository) {
        deploy(repository, texts(repository));
    }

    /** One text in the place of another; the others come along unchanged. */
    public static void bringIn(RepositoryService repository, String diagram, byte[] text) {
        Map<String, byte[]> all = texts(repository);
        all.put(diagram, text);
        deploy(repository, all);
        readAll(repository);
    }

    public static byte[] shipped(String diagram) {
        try (InputStream text = Diagrams.class.getClassLoader().getResourceAsStream(FOLDER + diagram)) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As new cases go by it; empty when it never came. */
    public static Optional<byte[]> inForce(RepositoryService repository, String diagram) {
        return newest(repository)
                .filter(deployment -> repository
                        .getDeploymentResourceNames(deployment.getId())
                        .contains(FOLDER + diagram))
                .map(deployment -> read(repository, deployment, diagram));
    }

    private static Map<String, byte[]> texts(RepositoryService repository) {
        var texts = new TreeMap<String, byte[]>();
        ALL.forEach(diagram -> texts.put(diagram, inForce(repository, diagram).orElseGet(() -> shipped(diagram))));
        return texts;
    }

    private static void deploy(RepositoryService repository, Map<String, byte[]> texts) {
        var deployment = repository.createDeployment().name(DEPLOYMENT).enableDuplicateFiltering(false);
        texts.forEach((diagram, text) -> deployment.addInputStream(FOLDER + diagram, new ByteArrayInputStream(text)));
        deployment.deploy();
    }

    private static Optional<Deployment> newest(RepositoryService repository) {
        return repository
                .createDeploymentQuery()
                .deploymentName(DEPLOYMENT)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private static byte[] read(RepositoryService repository, Deployment deployment, String diagram) {
        try (InputStream text = repository.getResourceAsStream(deployment.getId(), FOLDER + diagram)) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads every diagram that a case may still stand on, before the first case asks for one. The engine remembers a diagram before
     * it has looked up its timers: were the database lost in between, no case of that diagram could begin until the next start.
     */
    static void readAll(RepositoryService repository) {
        repository.createProcessDefinitionQuery().list().forEach(each -> repository.getProcessDefinition(each.getId()));
    }
}

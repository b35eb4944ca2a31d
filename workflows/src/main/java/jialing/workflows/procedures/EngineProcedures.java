package jialing.workflows.procedures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.methods.GoverningProcedure.Kind;
import jialing.domain.procedures.ProcedureComparison;
import jialing.domain.procedures.ProcedureEngine;
import jialing.domain.procedures.ProcedureVersion;
import jialing.workflows.shared.DeployedText;
import jialing.workflows.shared.Diagrams;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/** The engine's diagrams and tables as versions that somebody answers for. */
@ApplicationScoped
public class EngineProcedures implements ProcedureEngine {

    @Inject
    ProcessEngine engine;

    @Inject
    BroughtByOperator brought;

    @Override
    public List<ProcedureVersion> inForce() {
        return Diagrams.ALL.stream().map(this::inForce).toList();
    }

    @Override
    public Optional<ProcedureVersion> waiting(String name) {
        return Diagrams.ALL.stream()
                .filter(diagram -> nameOf(diagram).equals(name))
                .findFirst()
                .flatMap(diagram -> waiting(diagram, inForce(diagram)));
    }

    @Override
    public ProcedureComparison compare(ProcedureVersion inForce, ProcedureVersion waiting) {
        try {
            return waiting.kind() == Kind.DECISION
                    ? new TableComparison(engine).compare(inForce, waiting)
                    : new DiagramComparison(engine).compare(inForce, waiting);
        } catch (ProcessEngineException e) {
            throw UnreadableProcedure.because(e);
        }
    }

    @Override
    public void bringIn(ProcedureVersion released) {
        String diagram = Diagrams.ALL.stream()
                .filter(each -> nameOf(each).equals(released.name()))
                .findFirst()
                .orElseThrow();
        try {
            Diagrams.bringIn(repository(), diagram, released.text().getBytes(StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw UnreadableProcedure.because(e);
        }
    }

    /** What the operator has laid there on purpose comes before what the software brings along. */
    private Optional<ProcedureVersion> waiting(String diagram, ProcedureVersion inForce) {
        Stream<byte[]> laid = brought.textOf(fileOf(diagram)).stream();
        Stream<byte[]> shipped =
                Stream.of(Diagrams.shipped(diagram)).filter(text -> !wasInForce(inForce, CanonicalJson.sha256(text)));
        return Stream.concat(laid, shipped)
                .filter(text -> !CanonicalJson.sha256(text).equals(inForce.digest()))
                .map(text -> version(diagram, text, null, null))
                .findFirst();
    }

    /** What was in force once and was changed by a release does not come back by itself. */
    private boolean wasInForce(ProcedureVersion inForce, String digest) {
        return definitions(inForce.kind(), inForce.name()).map(this::digestOf).anyMatch(digest::equals);
    }

    private ProcedureVersion inForce(String diagram) {
        byte[] text = Diagrams.inForce(repository(), diagram).orElseThrow();
        ResourceDefinition newest = definitions(kindOf(diagram), nameOf(diagram))
                .reduce((one, other) -> one.getVersion() > other.getVersion() ? one : other)
                .orElseThrow();
        Instant since = repository()
                .createDeploymentQuery()
                .deploymentId(newest.getDeploymentId())
                .singleResult()
                .getDeploymentTime()
                .toInstant();
        return version(diagram, text, newest.getVersion(), since);
    }

    private static ProcedureVersion version(String diagram, byte[] text, Integer number, Instant since) {
        String words = new String(text, StandardCharsets.UTF_8);
        return new ProcedureVersion(
                kindOf(diagram),
                nameOf(diagram),
                ProcedureTitle.of(kindOf(diagram), nameOf(diagram), words),
                number,
                CanonicalJson.sha256(text),
                since,
                words);
    }

    private Stream<? extends ResourceDefinition> definitions(Kind kind, String name) {
        return kind == Kind.DECISION
                ? repository().createDecisionDefinitionQuery().decisionDefinitionKey(name).list().stream()
                : repository().createProcessDefinitionQuery().processDefinitionKey(name).list().stream();
    }

    private String digestOf(ResourceDefinition definition) {
        return DeployedText.digest(repository(), definition);
    }

    private RepositoryService repository() {
        return engine.getRepositoryService();
    }

    private static String fileOf(String diagram) {
        return diagram.substring(diagram.indexOf('/') + 1);
    }

    private static String nameOf(String diagram) {
        return fileOf(diagram).replaceFirst("\\.(bpmn|dmn)$", "");
    }

    private static Kind kindOf(String diagram) {
        return diagram.endsWith(".dmn") ? Kind.DECISION : Kind.PROCESS;
    }
}

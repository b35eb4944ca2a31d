package jialing.workflows.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jialing.domain.ledger.CanonicalJson;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/** The files behind what the engine executes. */
public final class DeployedText {

    private DeployedText() {}

    /** SHA-256 in lower-case hex. */
    public static String digest(RepositoryService repository, ResourceDefinition definition) {
        try (InputStream file =
                repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return CanonicalJson.sha256(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

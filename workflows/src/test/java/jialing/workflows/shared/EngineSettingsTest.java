package jialing.workflows.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class EngineSettingsTest {

    /** 64 characters without two colons, a UUID and the numbers of 999 versions. */
    private static final int LONGEST_NAME = 64 - 2 - 36 - 3;

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());

    @Test
    void aDiagramWithAScriptIsRefused() {
        var scripted = Bpmn.createExecutableProcess("Scripted")
                .startEvent()
                .scriptTask()
                .scriptFormat("javascript")
                .scriptText("java.lang.System.exit(0)")
                .endEvent()
                .done();
        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addModelInstance("Scripted.bpmn", scripted)
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("scripts in diagrams are refused");
    }

    @Test
    void theSameDiagramsAgainMakeNoNewVersion() {
        long before =
                engine.getRepositoryService().createProcessDefinitionQuery().count();
        Diagrams.bringIn(engine.getRepositoryService());
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().count())
                .isEqualTo(before);
    }

    @Test
    void everyDiagramInTheHouseIsBroughtIn() throws IOException, URISyntaxException {
        Path folder = Path.of(Diagrams.class
                        .getClassLoader()
                        .getResource(Diagrams.FOLDER + "planning/WorkOrderProcess.bpmn")
                        .toURI())
                .getParent()
                .getParent();
        try (var files = Files.walk(folder)) {
            assertThat(files.map(folder::relativize)
                            .map(Path::toString)
                            .filter(name -> name.endsWith(".bpmn") || name.endsWith(".dmn")))
                    .containsExactlyInAnyOrderElementsOf(Diagrams.ALL);
        }
    }

    @Test
    void fileProcessAndTitleSayTheSame() {
        for (String diagram : Diagrams.ALL) {
            if (diagram.endsWith(".bpmn")) {
                String name = diagram.substring(diagram.indexOf('/') + 1).replace(".bpmn", "");
                var process = engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(name)
                        .latestVersion()
                        .singleResult();
                assertThat(process.getName()).isEqualTo(name);
                assertThat(CaseKind.ofProcess(name).process()).isEqualTo(name);
                // the engine leaves the name out of an id that would be longer than 64 characters, and the inbox reads
                // it there
                assertThat(CaseKind.ofDefinition(process.getId()).process()).isEqualTo(name);
                assertThat(name.length()).isLessThanOrEqualTo(LONGEST_NAME);
            }
        }
    }
}

package jialing.workflows.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jialing.domain.procedures.ProcedureComparison;
import jialing.domain.procedures.ProcedureVersion;
import jialing.domain.shared.Refusal;
import jialing.workflows.shared.CaseAtWork;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Diagrams;
import jialing.workflows.shared.DomainAnswers;
import jialing.workflows.shared.EngineOnPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagram and a table that an operator has changed. */
class ChangedProcedureTest {

    private static final String TABLE = "ReviewRoute";
    private static final String DIAGRAM = "MinimumStockProcess";

    @TempDir
    Path folder;

    private final ProcessEngine engine = EngineOnPostgres.with(new DomainAnswers().asBeans());
    private final EngineProcedures procedures = new EngineProcedures();

    @BeforeEach
    void atTheEngine() {
        procedures.engine = engine;
        procedures.brought = new BroughtByOperator(folder);
    }

    @AfterEach
    void asItWas() {
        Diagrams.bringIn(
                engine.getRepositoryService(), "review/ReviewRoute.dmn", Diagrams.shipped("review/ReviewRoute.dmn"));
        Diagrams.bringIn(
                engine.getRepositoryService(),
                "materials/MinimumStockProcess.bpmn",
                Diagrams.shipped("materials/MinimumStockProcess.bpmn"));
    }

    @Test
    void everythingIsInForceWithItsTitleAndNothingWaits() {
        assertThat(procedures.inForce()).hasSize(Diagrams.ALL.size()).allSatisfy(each -> {
            assertThat(each.digest()).hasSize(64);
            assertThat(each.title().zh()).matches(".*\\p{IsHan}.*");
            assertThat(procedures.waiting(each.name())).isEmpty();
        });
    }

    @Test
    void aTableIsHeldAgainstTheOneInForceOverEveryCombinationThatEitherTellsApart() throws IOException {
        lay("ReviewRoute.dmn", "review/ReviewRoute.dmn", "&gt;= 3", "&gt;= 4");
        ProcedureComparison comparison = compared(TABLE);
        // rounds 1 to 5, and three kinds of flags
        assertThat(comparison.cases()).isEqualTo(15);
        // three rounds without a flag are plain now; with either flag they are examined as before
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.what()).contains("rounds = 3", "flags = other");
            assertThat(difference.before()).isEqualTo("route = EXAMINED");
            assertThat(difference.after()).isEqualTo("route = PLAIN");
        });
    }

    @Test
    void aTableThatOnlyReadsOtherwiseDecidesTheSame() throws IOException {
        lay(
                "ReviewRoute.dmn",
                "review/ReviewRoute.dmn",
                "Analysed three times or more",
                "Analysed at least three times");
        assertThat(compared(TABLE).differs()).isFalse();
    }

    @Test
    void aDiagramTellsWhichStepsChangedAndHowManyCasesTookThem() throws IOException {
        CaseAtWork.open(engine, CaseKind.MINIMUM_STOCK);
        lay("MinimumStockProcess.bpmn", "materials/MinimumStockProcess.bpmn", "EQUIPMENT_OFFICER@", "QUALITY_OFFICER@");
        assertThat(compared(DIAGRAM).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.what()).isEqualTo("Task_RestockMaterial");
            assertThat(difference.before()).contains("candidateGroups=EQUIPMENT_OFFICER@");
            assertThat(difference.after()).contains("candidateGroups=QUALITY_OFFICER@");
            assertThat(difference.recordedCases()).isPositive();
        });
    }

    @Test
    void onceItIsReleasedNewCasesGoByItAndRunningOnesStay() throws IOException {
        CaseAtWork running = CaseAtWork.open(engine, CaseKind.MINIMUM_STOCK);
        int before = version(DIAGRAM).number();
        lay("MinimumStockProcess.bpmn", "materials/MinimumStockProcess.bpmn", "EQUIPMENT_OFFICER@", "QUALITY_OFFICER@");
        ProcedureVersion waiting = procedures.waiting(DIAGRAM).orElseThrow();
        procedures.bringIn(waiting);
        assertThat(version(DIAGRAM).number()).isEqualTo(before + 1);
        assertThat(version(DIAGRAM).digest()).isEqualTo(waiting.digest());
        assertThat(running.candidates("Task_RestockMaterial")).containsExactly("EQUIPMENT_OFFICER@CQ-WZ");
        assertThat(CaseAtWork.open(engine, CaseKind.MINIMUM_STOCK).candidates("Task_RestockMaterial"))
                .containsExactly("QUALITY_OFFICER@CQ-WZ");
        // what the software brought along was in force once and does not come back by itself
        assertThat(procedures.waiting(DIAGRAM)).isEmpty();
        Files.delete(folder.resolve("MinimumStockProcess.bpmn"));
        assertThat(procedures.waiting(DIAGRAM)).isEmpty();
    }

    @Test
    void aTextThatCannotBeExecutedIsRefusedInWords() throws IOException {
        lay("ReviewRoute.dmn", "review/ReviewRoute.dmn", "</decision>", "");
        assertThatThrownBy(() -> compared(TABLE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ProcedureCanBeExecuted");
        lay(
                "MinimumStockProcess.bpmn",
                "materials/MinimumStockProcess.bpmn",
                "id=\"MinimumStockProcess\"",
                "id=\"Another\"");
        assertThatThrownBy(() -> compared(DIAGRAM)).isInstanceOf(Refusal.class);
    }

    private ProcedureComparison compared(String name) {
        return procedures.compare(version(name), procedures.waiting(name).orElseThrow());
    }

    private ProcedureVersion version(String name) {
        return procedures.inForce().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void lay(String file, String diagram, String words, String others) throws IOException {
        String text = new String(Diagrams.shipped(diagram), StandardCharsets.UTF_8);
        assertThat(text).contains(words);
        Files.writeString(folder.resolve(file), text.replace(words, others));
    }
}

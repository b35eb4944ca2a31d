package jialing.system.procedures;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The operator lays a changed decision table down; the centre runs it, explains it and signs it, in a system of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProceduresIT {

    private static final String NAME = "ReviewRoute";

    private static RunningSystem system;

    @BeforeAll
    static void inACityOfItsOwn() {
        system = TheSystem.another();
    }

    @AfterAll
    static void close() {
        system.close();
    }

    @Test
    @Order(1)
    void everybodySeesByWhichVersionsWorkGoes() {
        JsonNode table = as("wz.analyst1")
                .get("/api/procedures")
                .done()
                .items()
                .filter(each -> each.path("name").asText().equals(NAME))
                .findFirst()
                .orElseThrow();
        assertThat(table.path("kind").asText()).isEqualTo("DECISION");
        assertThat(table.path("version").asInt()).isEqualTo(1);
        assertThat(table.path("waiting").isNull()).isTrue();
        run("mc.quality").refusedBy("ChangeWaits");
        as("mc.quality").post("/api/procedures/runs", Map.of("name", "NoSuch")).refusedBy("ProcedureExists");
    }

    @Test
    @Order(2)
    void whatTheOperatorLaidDownWaitsAndChangesNothing() throws IOException {
        String text = shown().path("text").asText();
        lay(text.replace("&gt;= 3", "&gt;= 4"));
        JsonNode waiting = shown();
        assertThat(waiting.at("/line/waiting").asText()).hasSize(64);
        assertThat(waiting.at("/line/version").asInt()).isEqualTo(1);
        release("mc.signatory", "轮次放宽").refusedBy("ProcedureWasRun");
        run("wz.quality").refusedBy("CentreKeepsProcedures");
        run("mc.analyst1").refusedBy("CapacityHeld");
        JsonNode run = run("mc.quality").done().json().at("/runs/0");
        assertThat(run.path("cases").asInt()).isEqualTo(15);
        assertThat(run.path("differing").asInt()).isEqualTo(1);
        assertThat(run.at("/differences/0/before").asText()).isEqualTo("route = EXAMINED");
        assertThat(run.at("/differences/0/after").asText()).isEqualTo("route = PLAIN");
        assertThat(run.path("counts").asBoolean()).isTrue();
    }

    @Test
    @Order(3)
    void anotherTextNeedsAnotherRun() throws IOException {
        String text = shown().path("text").asText();
        lay(text.replace("&gt;= 3", "&gt;= 5"));
        release("mc.signatory", "轮次放宽").refusedBy("ProcedureWasRun");
        lay("<definitions");
        run("mc.quality").refusedBy("ProcedureCanBeExecuted");
        lay(text.replace("&gt;= 3", "&gt;= 4"));
    }

    @Test
    @Order(4)
    void somebodyElseReleasesItInWordsAndWithASignature() {
        release("mc.quality", "轮次放宽").refusedBy("ReleaserDidNotRun");
        release("mc.signatory", " ").refusedBy("ProcedureDifferencesAreExplained");
        release("wz.signatory", "轮次放宽").refusedBy("CentreKeepsProcedures");
        as("mc.signatory")
                .post("/api/procedures/releases", Map.of("name", NAME, "explanation", "轮次放宽", "pin", "000000"))
                .refusedBy("SigningPinCorrect");
        JsonNode released = release("mc.signatory", "三轮以内由审核人判断").done().json();
        assertThat(released.at("/line/version").asInt()).isEqualTo(2);
        assertThat(released.at("/line/waiting").isNull()).isTrue();
        assertThat(released.path("text").asText()).contains("&gt;= 4");
        assertThat(released.at("/runs/0/explanation").asText()).isEqualTo("三轮以内由审核人判断");
        assertThat(released.at("/runs/0/releaser").asText()).isNotBlank();
        release("mc.signatory", "再来一次").refusedBy("ChangeWaits");
    }

    private static JsonNode shown() {
        return as("wz.quality")
                .get("/api/procedures/procedure?name=" + NAME)
                .done()
                .json();
    }

    private static void lay(String text) throws IOException {
        Path folder = Files.createDirectories(system.data().resolve("procedures"));
        Files.writeString(folder.resolve(NAME + ".dmn"), text);
    }

    private static Answer run(String account) {
        return as(account).post("/api/procedures/runs", Map.of("name", NAME));
    }

    private static Answer release(String account, String explanation) {
        return as(account)
                .post("/api/procedures/releases", Map.of("name", NAME, "explanation", explanation, "pin", PIN));
    }

    private static PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(system.baseUrl(), account);
    }
}

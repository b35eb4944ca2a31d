package jialing.system.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** An inspector from outside comes for some days, sees what the own auditor sees, and changes nothing at any door. */
class VisitingInspectorIT {

    private static final String PASSWORD = "来访者自己的密码很长";
    private static final PersonAtWork QUALITY = TheSystem.as("wz.quality");

    /** How the visitor comes in, and where nobody is recognised; nothing else is written. */
    private static final Set<String> OWN_DOORS = Set.of(
            "POST /api/people/session",
            "DELETE /api/people/session",
            "POST /api/complaints",
            "POST /api/complaints/receipt",
            "POST /api/complaints/receipt/additions",
            "POST /api/complaints/receipt/pictures",
            "POST /api/people/session/passkey",
            "POST /api/people/session/passkey-challenge",
            "POST /api/people/session/provider",
            "POST /api/people/session/provider-visit",
            "DELETE /api/people/sessions",
            "DELETE /api/people/sessions/{id}",
            "POST /api/people/password",
            "POST /api/people/passkeys",
            "POST /api/people/passkeys/challenge",
            "DELETE /api/people/passkeys/{id}",
            "POST /api/people/second-factor",
            "POST /api/people/second-factor/confirmation",
            "POST /api/people/second-factor/removal");

    private final String account = "visitor." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anInspectorComesLooksAndTheTrailTells() {
        Answer opened = open(Instant.now().plus(Duration.ofDays(2))).done();
        Answer shown = TheSystem.stranger()
                .post("/api/visits/invitation", Map.of("secret", opened.text("secret")))
                .done();
        assertThat(shown.text("office")).isEqualTo("生态环境部");
        logIn().refusedBy("CredentialsCorrect");
        accept(opened).done();
        accept(opened).refusedBy("VisitOpen");
        Answer in = logIn().done();
        assertThat(Answer.texts(in.json().at("/me/capacities"), "")).containsExactly("VISITING_INSPECTOR");
        assertThat(in.text("me/organisation/code")).isEqualTo("CQ-WZ");
        PersonAtWork visitor = TheSystem.browser(in.text("token"), in.text("csrf"));

        String instrument = visitor.get("/api/equipment/instruments").done().text("items/0/code");
        visitor.get("/api/equipment/instruments/" + instrument).done();
        visitor.get("/api/equipment/instruments/YZ-UV-01").refusedBy("InstrumentExists");
        String visit = opened.text("id");
        assertThat(visitor.get("/api/visits/mine").done().text("state")).isEqualTo("UNDER_WAY");
        for (PersonAtWork reader : List.of(visitor, QUALITY)) {
            List<String> trail = reader.get("/api/visits/" + visit + "/trail?limit=200")
                    .done()
                    .items()
                    .map(look -> look.path("address").asText())
                    .toList();
            assertThat(trail)
                    .contains("/api/equipment/instruments", "/api/equipment/instruments/" + instrument)
                    .doesNotContain("/api/equipment/instruments/YZ-UV-01", "/api/people/me", "/api/visits/mine");
        }
        TheSystem.as("yz.quality").get("/api/visits/" + visit).refusedBy("VisitExists");
        TheSystem.as("wz.analyst1").get("/api/visits/" + visit).refusedBy("CapacityHeld");
        assertThat(TheSystem.as("wz.admin").get("/api/people/persons").done().body())
                .doesNotContain(account);
    }

    @Test
    void everyWritingDoorRefusesTheVisitor() {
        PersonAtWork visitor = arrived();
        List<Operation> writing = Description.operations().stream()
                .filter(operation -> !operation.reads())
                .filter(operation -> !OWN_DOORS.contains(operation.toString()))
                .toList();
        assertThat(writing).hasSizeGreaterThan(100);
        assertThat(writing).allSatisfy(operation -> asked(visitor, operation).refusedBy("VisitorsLook"));
        visitor.post("/api/people/password", Map.of("password", "wrong", "replacement", "x"))
                .refusedBy("PasswordCorrect");
    }

    @Test
    void aVisitorReadsWhatTheAuditorReads() {
        PersonAtWork visitor = arrived();
        PersonAtWork auditor = TheSystem.as("wz.auditor");
        Set<String> kept = Description.operations().stream()
                .filter(operation -> operation.reads() && !operation.namesOneThing())
                .map(Operation::path)
                .filter(path -> auditor.get(path).status() == 200)
                .filter(path -> visitor.get(path).status() != 200)
                .collect(Collectors.toSet());
        assertThat(kept).as("but what is about the own employment").containsExactly("/api/competence/mine");
        assertThat(visitor.get("/sta/v1.1/Things").status()).isEqualTo(200);
    }

    @Test
    void theDatabaseTakesNoRowFromAVisitor() throws SQLException {
        try (var connection = TheSystem.asApplicationRole();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('jialing.visible', 'CQ-WZ', true),"
                    + " set_config('jialing.organisation', '', true)");
            assertThat(statement.executeUpdate(
                            "update lims.people_account set closed = true where organisation = 'CQ-WZ'"))
                    .isZero();
            assertThatThrownBy(() -> statement.executeUpdate("insert into lims.visits_look"
                            + " select gen_random_uuid(), id, organisation, opened_by, 'x', 'x', false, now()"
                            + " from lims.visits_visit union all select gen_random_uuid(), gen_random_uuid(), 'CQ-WZ',"
                            + " gen_random_uuid(), 'x', 'x', false, now()"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void itEndsByItselfAtItsHourAndEarlierWhenTheOrganisationSaysSo() {
        Instant until = Instant.now().plus(Duration.ofSeconds(6));
        Answer brief = open(until).done();
        accept(brief).done();
        Answer in = logIn().done();
        PersonAtWork visitor = TheSystem.browser(in.text("token"), in.text("csrf"));
        visitor.get("/api/equipment/instruments").done();
        Patience.of(Duration.ofSeconds(20))
                .until("over", () -> visitor.get("/api/equipment/instruments").status() == 401);
        assertThat(Instant.now()).isAfterOrEqualTo(until);
        logIn().refusedBy("CredentialsCorrect");
        end(brief).refusedBy("VisitCanEnd");

        var other = new VisitingInspectorIT();
        Answer longer = other.open(Instant.now().plus(Duration.ofDays(30))).done();
        other.accept(longer).done();
        Answer inside = other.logIn().done();
        PersonAtWork second = TheSystem.browser(inside.text("token"), inside.text("csrf"));
        TheSystem.as("mc.quality")
                .post("/api/visits/" + longer.text("id") + "/end", Map.of("reason", "x"))
                .refusedBy("ActsForOwnOrganisation");
        second.get("/api/equipment/instruments").done();
        end(longer).done();
        second.get("/api/equipment/instruments").refusedBy("LoggedIn");
        other.logIn().refusedBy("CredentialsCorrect");
    }

    @Test
    void aVisitIsBoundedAndNamedAndOpenedByThoseWhoAnswerForIt() {
        open(Instant.now().plus(Duration.ofDays(31))).refusedBy("VisitIsBounded");
        open(Instant.now().minus(Duration.ofHours(1))).refusedBy("VisitIsBounded");
        QUALITY.post(
                        "/api/visits",
                        Map.of(
                                "name",
                                " ",
                                "until",
                                Instant.now().plusSeconds(60).toString()))
                .refusedBy("VisitorIsNamed");
        QUALITY.post("/api/visits", Map.of()).refusedBy("VisitIsBounded");
        TheSystem.as("wz.analyst1").post("/api/visits", Map.of()).refusedBy("CapacityHeld");
        TheSystem.stranger().post("/api/visits/invitation", Map.of()).refusedBy("VisitOpen");
        TheSystem.as("wz.admin")
                .post(
                        "/api/people/invitations",
                        Map.of("name", "检", "employeeNumber", account, "capacities", List.of("VISITING_INSPECTOR")))
                .refusedBy("CapacityForAPerson");
    }

    private PersonAtWork arrived() {
        Answer opened = open(Instant.now().plus(Duration.ofHours(2))).done();
        accept(opened).done();
        Answer in = logIn().done();
        return TheSystem.browser(in.text("token"), in.text("csrf"));
    }

    private Answer open(Instant until) {
        return QUALITY.post(
                "/api/visits",
                Map.of("name", "华检查", "office", "生态环境部", "paper", "环办监测函〔2026〕1号", "until", until.toString()));
    }

    private Answer accept(Answer opened) {
        return TheSystem.stranger()
                .post(
                        "/api/visits/invitation/acceptance",
                        Map.of("secret", opened.text("secret"), "account", account, "password", PASSWORD));
    }

    private Answer logIn() {
        return TheSystem.stranger().post("/api/people/session", Map.of("account", account, "password", PASSWORD));
    }

    private static Answer end(Answer opened) {
        return QUALITY.post("/api/visits/" + opened.text("id") + "/end", Map.of("reason", "检查提前结束"));
    }

    private static Answer asked(PersonAtWork visitor, Operation operation) {
        String path = operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return switch (operation.method()) {
            case "DELETE" -> visitor.delete(path);
            case "PUT" -> visitor.put(path, Map.of());
            default ->
                Stream.concat(
                                Stream.of(visitor.post(path, Map.of())),
                                Stream.of("image/png", "text/plain", "application/x-www-form-urlencoded")
                                        .map(type -> visitor.upload(path, type, new byte[] {1})))
                        .filter(answer -> answer.status() != 415)
                        .findFirst()
                        .orElseThrow();
        };
    }
}

package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** Somebody new comes: invited by the administrator, and the only one who ever knows the password and the PIN. */
class InvitationIT {

    private static final String INVITATIONS = "/api/people/invitations";
    private static final String PASSWORD = "江水清清江水长啊水长";
    private static final String PIN = "730914";

    private final String number = "P1-" + UUID.randomUUID().toString().substring(0, 8);
    private final String account = "new." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoIsInvitedChoosesAccountPasswordAndPinAndSignsTheSameDay() throws SQLException {
        Answer invited = invite("p1.admin", "SIGNATORY").done();
        JsonNode shown = look(invited.text("secret")).done().json();
        assertThat(shown.path("name").asText()).isEqualTo("沈新来");
        assertThat(Answer.texts(shown.path("capacities"), "")).containsExactly("SIGNATORY");
        come(invited.text("secret")).done();

        Answer in = TheSystem.stranger()
                .post("/api/people/session", Map.of("account", account, "password", PASSWORD))
                .done();
        PersonAtWork atWork = TheSystem.browser(in.text("token"), in.text("csrf"));
        assertThat(in.text("me/organisation/code")).isEqualTo("CQ-P001");
        String order = SamplingTrip.plannedBy("p1.planner", "SW010").text("id");
        atWork.post("/api/planning/work-orders/" + order + "/approval", Map.of("pin", PIN))
                .done();
        assertThat(verbs(invited)).containsExactly("INVITE_PERSON", "ACCEPT_INVITATION");
        assertThat(lineOf(invited).path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(member().path("employeeNumber").asText()).isEqualTo(number);
    }

    @Test
    void theSecretIsTakenOnceAndNobodyIsInvitedTwice() {
        Answer invited = invite("p1.admin", "ANALYST").done();
        Answer again = invite("p1.admin", "ANALYST").done();
        come(invited.text("secret")).done();
        come(invited.text("secret")).refusedBy("InvitationOpen");
        look(invited.text("secret")).refusedBy("InvitationOpen");
        invite("p1.admin", "ANALYST").refusedBy("EmployeeNumberIsNew");
        come(again.text("secret"), "other." + account.substring(4), PASSWORD, PIN)
                .refusedBy("EmployeeNumberIsNew");
    }

    @Test
    void onlyItsHashIsKept() throws SQLException {
        String secret = invite("p1.admin", "ANALYST").done().text("secret");
        assertThat(secret).hasSize(43);
        String everything = value("select string_agg(t::text, ' ') from lims.people_invitation t")
                + value("select string_agg(content, ' ') from lims.ledger_act where subject_type = 'Invitation'");
        assertThat(everything).doesNotContain(secret).contains(number);
    }

    @Test
    void withdrawnLapsedUnknownOrOfAFormerAdministratorAllAreAnsweredAlike() throws SQLException {
        Answer withdrawn = invite("p1.admin", "ANALYST").done();
        TheSystem.as("yz.admin")
                .delete(INVITATIONS + "/" + withdrawn.text("id"))
                .refusedBy("ActsForOwnOrganisation");
        TheSystem.as("p1.admin")
                .delete(INVITATIONS + "/" + withdrawn.text("id"))
                .done();
        TheSystem.as("p1.admin")
                .delete(INVITATIONS + "/" + withdrawn.text("id"))
                .refusedBy("InvitationExists");
        Answer lapsed = invite("p1.admin", "ANALYST").done();
        execute("update lims.people_invitation set invited_at = invited_at - interval '73 hours' where id = '"
                + lapsed.text("id") + "'");
        Answer orphaned = invite("p1.admin", "ANALYST").done();
        var former = Newcomer.at("CQ-P001", "ANALYST");
        execute("update lims.people_invitation set invited_by = '" + former.id() + "' where id = '"
                + orphaned.text("id") + "'");
        String body = null;
        for (String secret :
                List.of(withdrawn.text("secret"), lapsed.text("secret"), orphaned.text("secret"), "guessed")) {
            Answer no = come(secret).refusedBy("InvitationOpen");
            assertThat(body == null ? no.body() : body).isEqualTo(no.body());
            body = no.body();
        }
        TheSystem.stranger().post("/api/people/invitation", Map.of()).refusedBy("InvitationOpen");
    }

    @Test
    void whatThePersonChoosesMustBeGoodAndATakenNameIsNot() {
        String secret = invite("p1.admin", "ANALYST").done().text("secret");
        come(secret, "p1.admin", PASSWORD, PIN).refusedBy("AccountIsNew");
        come(secret, "system", PASSWORD, PIN).refusedBy("AccountNameSpoken");
        come(secret, account, "short", PIN).refusedBy("PasswordHardToGuess");
        come(secret, account, PASSWORD, "123456").refusedBy("PinHardToGuess");
        TheSystem.stranger()
                .post("/api/people/invitation/acceptance", Map.of("secret", secret))
                .refusedBy("AccountNameSpoken");
        come(secret).done();
    }

    @Test
    void anAdministratorInvitesToTheOwnOrganisationOnlyAndGivesNothingThatIsNoPersons() {
        invite("p1.planner", "ANALYST").refusedBy("CapacityHeld");
        invite("p1.admin", "SYSTEM").refusedBy("CapacityForAPerson");
        TheSystem.as("mc.admin")
                .post(INVITATIONS, invitation("organisation", "CQ-WZ", "capacities", List.of("ADMINISTRATOR")))
                .refusedBy("InvitesForOwnOrganisation");
        TheSystem.as("p1.admin")
                .post(
                        INVITATIONS,
                        invitation("from", LaboratoryDay.today().minusDays(1).toString()))
                .refusedBy("NothingChangesBackwards");
        TheSystem.as("p1.admin")
                .post(INVITATIONS, invitation("from", "+999999999-12-31"))
                .refusedBy("DayNear");
        for (String name : List.of("", " ", "x".repeat(61), "沈\u0000")) {
            TheSystem.as("p1.admin").post(INVITATIONS, invitation("name", name)).refusedBy("NameGiven");
        }
        TheSystem.as("p1.admin").post(INVITATIONS, Map.of("name", "沈新来")).refusedBy("EmployeeNumberGiven");
    }

    @Test
    void whoBeginsTomorrowIsLetInTomorrow() {
        String tomorrow = LaboratoryDay.today().plusDays(1).toString();
        String secret = TheSystem.as("p1.admin")
                .post(INVITATIONS, invitation("from", tomorrow, "capacities", List.of("ANALYST")))
                .done()
                .text("secret");
        come(secret).done();
        TheSystem.stranger()
                .post("/api/people/session", Map.of("account", account, "password", PASSWORD))
                .refusedBy("CredentialsCorrect");
        assertThat(member().path("from").asText()).isEqualTo(tomorrow);
    }

    @Test
    void anOrganisationWithoutAdministratorGetsItsFirstFromAbove() throws SQLException {
        String station = value("select o.code from lims.organisation_organisation o where o.parent = 'CQ-MC'"
                + " and not exists (select from lims.people_employment e where e.organisation = o.code) limit 1");
        var mc = TheSystem.as("mc.admin");
        mc.post(INVITATIONS, invitation("organisation", station, "capacities", List.of("SIGNATORY")))
                .refusedBy("InvitesForOwnOrganisation");
        Map<String, Object> first = invitation("organisation", station, "capacities", List.of("ADMINISTRATOR"));
        String one = mc.post(INVITATIONS, first).done().text("secret");
        String other = mc.post(INVITATIONS, first).done().text("secret");
        come(one).done();
        come(other, "other." + account.substring(4), PASSWORD, PIN).refusedBy("InvitationOpen");
    }

    private Answer invite(String administrator, String capacity) {
        return TheSystem.as(administrator).post(INVITATIONS, invitation("capacities", List.of(capacity)));
    }

    private Map<String, Object> invitation(Object... more) {
        var all = new TreeMap<String, Object>(Map.of("name", "沈新来", "employeeNumber", number));
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    private static Answer look(String secret) {
        return TheSystem.stranger().post("/api/people/invitation", Map.of("secret", secret));
    }

    private Answer come(String secret) {
        return come(secret, account, PASSWORD, PIN);
    }

    private static Answer come(String secret, String account, String password, String pin) {
        return TheSystem.stranger()
                .post(
                        "/api/people/invitation/acceptance",
                        Map.of("secret", secret, "account", account, "password", password, "pin", pin));
    }

    private JsonNode member() {
        return TheSystem.as("p1.admin")
                .get("/api/people/persons")
                .done()
                .items()
                .filter(each -> each.path("account").asText().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode lineOf(Answer invited) {
        return TheSystem.as("p1.admin")
                .get(INVITATIONS)
                .done()
                .items()
                .filter(each -> each.path("id").asText().equals(invited.text("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> verbs(Answer invited) {
        return Answer.texts(
                TheSystem.as("p1.admin")
                        .get("/api/ledger/acts?subjectType=Invitation&subjectId=" + invited.text("id"))
                        .done()
                        .json()
                        .path("items"),
                "/verb");
    }

    private static String value(String query) throws SQLException {
        try (var database = TheSystem.asDatabaseOwner();
                var rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static void execute(String statement) throws SQLException {
        try (var database = TheSystem.asDatabaseOwner()) {
            database.createStatement().executeUpdate(statement);
        }
    }
}

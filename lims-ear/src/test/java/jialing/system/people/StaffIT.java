package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** A person comes, is given something to answer for, moves, and leaves; what was done stays as it was. */
class StaffIT {

    private static final LocalDate TODAY = LaboratoryDay.today();

    @Test
    void aCapacityIsGrantedFromADayAndEndsOnADay() {
        var person = Newcomer.at("CQ-P001");
        grant("p1.admin", person, "ANALYST", TODAY).done();
        assertThat(capacities(person)).containsExactly("ANALYST");
        String held = member("p1.admin", person).at("/capacities/0/id").asText();
        end("p1.admin", held, TODAY).done();
        end("p1.admin", held, TODAY).refusedBy("CapacityEndsOnce");
        assertThat(member("p1.admin", person).at("/capacities/0/until").asText())
                .isEqualTo(TODAY.toString());
        assertThat(acts("p1.admin", "Employment", employment("p1.admin", person)))
                .containsExactly("GRANT_CAPACITY", "END_CAPACITY");
    }

    @Test
    void aCapacityEndsWithItsDayAndNothingDoneIsChanged() throws SQLException {
        var person = Newcomer.at("CQ-P001", "ANALYST");
        PersonAtWork atWork = person.atWork();
        end("p1.admin", member("p1.admin", person).at("/capacities/0/id").asText(), TODAY)
                .done();
        assertThat(capacities(atWork)).containsExactly("ANALYST");
        person.sleepOverIt();
        assertThat(capacities(atWork)).isEmpty();
        JsonNode logIn = actsOf("p1.admin", "Account", person.id().toString()).get(0);
        assertThat(logIn.path("verb").asText()).isEqualTo("LOG_IN");
        assertThat(logIn.at("/actors/0/capacity").asText()).isEqualTo("ANALYST");
    }

    @Test
    void nothingIsGrantedOrEndedBackwards() {
        var person = Newcomer.at("CQ-P001", "SAMPLER");
        grant("p1.admin", person, "ANALYST", TODAY.minusDays(1)).refusedBy("NothingChangesBackwards");
        end("p1.admin", member("p1.admin", person).at("/capacities/0/id").asText(), TODAY.minusDays(1))
                .refusedBy("NothingChangesBackwards");
    }

    @Test
    void nobodyIsGrantedWhatIsHeldAlreadyOrIsNoPersons() {
        var person = Newcomer.at("CQ-P001", "SAMPLER");
        grant("p1.admin", person, "SAMPLER", TODAY).refusedBy("CapacityNotHeldYet");
        grant("p1.admin", person, "SYSTEM", TODAY).refusedBy("CapacityForAPerson");
        grant("p1.planner", person, "ANALYST", TODAY).refusedBy("CapacityHeld");
    }

    @Test
    void anAdministratorMakesHimselfNothing() {
        JsonNode self = Answer.stream(staff("p1.admin"))
                .filter(each -> each.path("account").asText().equals("p1.admin"))
                .findFirst()
                .orElseThrow();
        post("p1.admin", "persons/" + self.path("personId").asText() + "/capacities", granting("SIGNATORY", TODAY))
                .refusedBy("NobodyGrantsToThemselves");
    }

    @Test
    void theLastAdministratorStays() {
        JsonNode admin = Answer.stream(staff("p1.admin"))
                .filter(each -> each.path("account").asText().equals("p1.admin"))
                .findFirst()
                .orElseThrow();
        String path = "persons/" + admin.path("personId").asText();
        end("p1.admin", admin.at("/capacities/0/id").asText(), TODAY).refusedBy("OrganisationKeepsAnAdministrator");
        post("p1.admin", path + "/close", Map.of("reason", "离职")).refusedBy("OrganisationKeepsAnAdministrator");
        move("p1.admin", path, "CQ-500103", TODAY.plusDays(1)).refusedBy("OrganisationKeepsAnAdministrator");
    }

    @Test
    void anotherOrganisationsAdministratorDecidesNothing() {
        var person = Newcomer.at("CQ-P001", "SAMPLER");
        grant("yz.admin", person, "ANALYST", TODAY).refusedBy("PersonExists");
        var wanzhou = Newcomer.at("CQ-WZ");
        grant("mc.admin", wanzhou, "SIGNATORY", TODAY).refusedBy("ActsForOwnOrganisation");
    }

    @Test
    void whoMovesWorksThereOnceAdmittedAndTheOldCapacitiesEnd() throws SQLException {
        var person = Newcomer.at("CQ-P001", "ANALYST", "CHECKER");
        PersonAtWork atWork = person.atWork();
        String path = "persons/" + person.id();
        move("p1.admin", path, "CQ-P001", TODAY.plusDays(1)).refusedBy("MovesElsewhere");
        move("p1.admin", path, "CQ-500103", TODAY).refusedBy("NothingChangesBackwards");
        move("p1.admin", path, "CQ-500103", TODAY.plusDays(1)).done();
        move("p1.admin", path, "CQ-500103", TODAY.plusDays(2)).refusedBy("MovesOnce");
        assertThat(member("yz.admin", person).path("standing").asText()).isEqualTo("ANNOUNCED");
        assertThat(capacities(atWork)).containsExactlyInAnyOrder("ANALYST", "CHECKER");

        person.sleepOverIt();
        atWork.get("/api/people/me").refusedBy("LoggedIn");
        person.logIn().refusedBy("CredentialsCorrect");
        assertThat(member("p1.admin", person).path("standing").asText()).isEqualTo("LEFT");

        post("yz.admin", path + "/admission", "").done();
        grant("yz.admin", person, "SAMPLER", TODAY).done();
        assertThat(atWork.get("/api/people/me").done().text("organisation/code"))
                .isEqualTo("CQ-500103");
        assertThat(capacities(atWork)).containsExactly("SAMPLER");
        grant("p1.admin", person, "ANALYST", TODAY).refusedBy("PersonExists");
        assertThat(acts("p1.admin", "Employment", employment("p1.admin", person)))
                .containsExactly("MOVE_PERSON");
        assertThat(acts("yz.admin", "Employment", employment("yz.admin", person)))
                .containsExactly("ADMIT_PERSON", "GRANT_CAPACITY");
    }

    @Test
    void nobodyIsGivenTheSightOfAnOrganisationFromOutside() throws SQLException {
        var person = Newcomer.at("CQ-P001", "ANALYST");
        move("p1.admin", "persons/" + person.id(), "CQ-MC", TODAY.plusDays(1)).done();
        post("p1.admin", "persons/" + person.id() + "/admission", "").refusedBy("PersonExists");
        person.sleepOverIt();
        person.logIn().refusedBy("CredentialsCorrect");
    }

    @Test
    void aClosedAccountLetsNobodyInAndIsNotForgotten() {
        var person = Newcomer.at("CQ-P001", "ANALYST");
        PersonAtWork atWork = person.atWork();
        post("p1.admin", "persons/" + person.id() + "/close", Map.of("reason", " "))
                .refusedBy("ReasonGiven");
        post("p1.admin", "persons/" + person.id() + "/close", Map.of("reason", "离职"))
                .done();
        atWork.get("/api/people/me").refusedBy("LoggedIn");
        person.logIn().refusedBy("CredentialsCorrect");
        post("p1.admin", "persons/" + person.id() + "/close", Map.of("reason", "离职"))
                .refusedBy("AccountIsOpen");
        assertThat(member("p1.admin", person).path("standing").asText()).isEqualTo("CLOSED");
        assertThat(acts("p1.admin", "Account", person.id().toString())).containsExactly("LOG_IN", "CLOSE_ACCOUNT");
    }

    @Test
    void theAdministratorLiftsALockOut() {
        var person = Newcomer.at("CQ-P001", "ANALYST");
        for (int i = 1; i < 5; i++) {
            person.logIn("wrong").refusedBy("CredentialsCorrect");
        }
        person.logIn("wrong").refusedBy("LogInLocked");
        person.logIn().refusedBy("LogInLocked");
        assertThat(member("p1.admin", person).path("locked").asBoolean()).isTrue();
        post("p1.admin", "persons/" + person.id() + "/unlock", "").done();
        person.logIn().done();
        assertThat(acts("p1.admin", "Account", person.id().toString()))
                .endsWith("REFUSE_LOG_IN", "LOCK_OUT", "REFUSE_LOG_IN", "UNLOCK", "LOG_IN");
    }

    private static Answer grant(String account, Newcomer person, String capacity, LocalDate from) {
        return post(account, "persons/" + person.id() + "/capacities", granting(capacity, from));
    }

    private static Map<String, String> granting(String capacity, LocalDate from) {
        return Map.of("capacity", capacity, "from", from.toString());
    }

    private static Answer end(String account, String heldCapacity, LocalDate on) {
        return post(account, "capacities/" + heldCapacity + "/end", Map.of("on", on.toString()));
    }

    private static Answer move(String account, String person, String organisation, LocalDate from) {
        return post(account, person + "/move", Map.of("organisation", organisation, "from", from.toString()));
    }

    private static Answer post(String account, String path, Object body) {
        return TheSystem.as(account).post("/api/people/" + path, body);
    }

    private static JsonNode staff(String account) {
        return TheSystem.as(account).get("/api/people/persons").done().json().path("items");
    }

    private static JsonNode member(String account, Newcomer person) {
        return Answer.stream(staff(account))
                .filter(each -> each.path("account").asText().equals(person.account()))
                .findFirst()
                .orElseThrow();
    }

    private static String employment(String account, Newcomer person) {
        return member(account, person).path("employmentId").asText();
    }

    private static List<String> capacities(Newcomer person) {
        return capacities(person.atWork());
    }

    private static List<String> capacities(PersonAtWork person) {
        return Answer.texts(person.get("/api/people/me").done().json().path("capacities"), "");
    }

    private static List<String> acts(String account, String type, String id) {
        return Answer.texts(actsOf(account, type, id), "/verb");
    }

    private static JsonNode actsOf(String account, String type, String id) {
        return TheSystem.as(account)
                .get("/api/ledger/acts?subjectType=" + type + "&subjectId=" + id)
                .done()
                .json()
                .path("items");
    }
}

package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** A signatory has lost the PIN; and an administrator would like to have somebody's signature. */
class NewPinIT {

    private static final String NEW = "730914";

    private final Newcomer person = Newcomer.at("CQ-P001", "SIGNATORY");
    private List<String> recoveryCodes;

    @Test
    void whoLostThePinSetsANewOneAndTheOldKeyIsRevoked() throws SQLException {
        String before = approved(person.atWork(), PersonAtWork.PIN);
        hasHadAPhoneForLong();
        permit("p1.admin").done();
        PersonAtWork anew = logInByTwo();
        set(anew, NEW).done();
        approve(anew, PersonAtWork.PIN).refusedBy("SigningPinCorrect");
        String after = approved(anew, NEW);

        assertThat(person.value("select string_agg(case when revoked_at is null then 'in use' else 'revoked' end"
                        + " || case when locked_key is null then ', no lock' else '' end, '; ' order by made_at)"
                        + " from lims.people_signing_key where person_id = ?"))
                .isEqualTo("revoked, no lock; in use");
        assertThat(person.value("select string_agg(verb, ' ' order by recorded_at) from lims.ledger_act a"
                        + " join lims.people_signing_key k on k.id = a.subject_id where k.person_id = ?"))
                .isEqualTo("CERTIFY_KEY REVOKE_KEY CERTIFY_KEY");
        assertThat(acts()).endsWith("PERMIT_NEW_PIN", "AWAIT_SECOND_FACTOR", "LOG_IN", "SET_NEW_PIN");
        assertThat(certificateOf(before)).isNotEqualTo(certificateOf(after));
        assertThat(person.value("select pin_hash from lims.people_account where person_id = ?"))
                .isEqualTo("opens the signing key");
        set(anew, "805316").refusedBy("NewPinPermitted");
    }

    @Test
    void theAdministratorWhoTookThePhoneOffTheAccountCannotPermitThePin() throws SQLException {
        hasHadAPhoneForLong();
        TheSystem.as("p1.admin")
                .delete("/api/people/persons/" + person.id() + "/second-factor")
                .done();
        permit("p1.admin").refusedBy("PermitsWhoOpenedNoWayIn");
        set(person.atWork(), NEW).refusedBy("NewPinPermitted");
    }

    @Test
    void norDoesAnUnknowingQualityOfficerHelpHim() throws SQLException {
        hasHadAPhoneForLong();
        TheSystem.as("p1.admin")
                .delete("/api/people/persons/" + person.id() + "/second-factor")
                .done();
        permit("p1.quality").done();
        // One yes is not enough now, and the list says who took the phone off.
        JsonNode line = lineFor("p1.quality");
        assertThat(line.path("state").asText()).isEqualTo("AWAITS_SECOND");
        assertThat(line.at("/openedBy/0/name").asText())
                .isEqualTo(TheSystem.as("p1.admin").get("/api/people/me").done().text("name"));
        // He knows the password, so he is let in as the person, and may take a phone of his own.
        PersonAtWork administratorAsThePerson = person.atWork();
        enrol(administratorAsThePerson);
        set(logInByTwo(), NEW).refusedBy("NewPinPermitted");
        confirm("p1.admin", line).refusedBy("PermitsWhoOpenedNoWayIn");
        confirm("p1.quality", line).refusedBy("SecondIsAnotherPerson");
        var colleague = Newcomer.at("CQ-P001", "QUALITY_OFFICER");
        confirm(colleague.atWork(), line).done();
        // Even two who know nothing: who logs in without a factor, or with one taken afterwards, gets no PIN.
        administratorAsThePerson
                .post("/api/people/second-factor/removal", Map.of("password", PersonAtWork.PASSWORD))
                .done();
        set(person.atWork(), NEW).refusedBy("ProvedAnew");
        enrol(administratorAsThePerson);
        set(logInByTwo(), NEW).refusedBy("ProvedAnew");
        // The person is told at the next log-in.
        assertThat(person.value("select count(*) from lims.people_signing_key where person_id = ?"))
                .isEqualTo("0");
        JsonNode told = logInByTwo().get("/api/people/new-pin").done().json().at("/items/0");
        assertThat(told.path("state").asText()).isEqualTo("OPEN");
        assertThat(told.path("permittedBy").asText())
                .isEqualTo(
                        TheSystem.as("p1.quality").get("/api/people/me").done().text("name"));
    }

    @Test
    void aPhoneTakenLatelyMakesASecondYesNecessary() {
        enrol(person.atWork());
        permit("p1.admin").done();
        set(logInByTwo(), NEW).refusedBy("NewPinPermitted");
        confirm("p1.quality", lineFor("p1.admin")).done();
        confirm("p1.quality", lineFor("p1.admin")).refusedBy("PinPermissionExists");
        set(logInByTwo(), NEW).done();
        assertThat(lineFor("p1.quality").path("state").asText()).isEqualTo("USED");
    }

    @Test
    void somebodyMadeQualityOfficerTodayIsNoSecondPerson() {
        var puppet = Newcomer.at("CQ-P001");
        TheSystem.as("p1.admin")
                .post(
                        "/api/people/persons/" + puppet.id() + "/capacities",
                        Map.of(
                                "capacity",
                                "QUALITY_OFFICER",
                                "from",
                                LaboratoryDay.today().toString()))
                .done();
        permit(puppet.atWork()).refusedBy("PermitsWhoIsKnown");
    }

    @Test
    void nobodyPermitsTheOwnPinOrThatOfAnotherLaboratory() {
        var officer = Newcomer.at("CQ-P001", "QUALITY_OFFICER");
        officer.atWork()
                .post("/api/people/persons/" + officer.id() + "/new-pin", Map.of("reason", "忘了"))
                .refusedBy("NobodyPermitsTheOwnPin");
        permit("yz.admin").refusedBy("PersonExists");
        permit("p1.planner").refusedBy("CapacityHeld");
        TheSystem.as("p1.admin")
                .post("/api/people/persons/" + person.id() + "/new-pin", Map.of())
                .refusedBy("ReasonGiven");
        permit("p1.admin").done();
        permit("p1.quality").refusedBy("OnePermissionAtATime");
    }

    @Test
    void whoDidNotAskForItDeclinesAndADayLaterItCountsForNothing() throws SQLException {
        hasHadAPhoneForLong();
        permit("p1.admin").done();
        PersonAtWork anew = logInByTwo();
        anew.post("/api/people/new-pin/refusal", "").done();
        anew.post("/api/people/new-pin/refusal", "").refusedBy("NewPinPermitted");
        set(anew, NEW).refusedBy("NewPinPermitted");
        assertThat(acts()).endsWith("DECLINE_NEW_PIN");

        permit("p1.admin").done();
        person.undergoes("update lims.people_pin_permission set permitted_at = permitted_at - interval '25 hours'"
                + " where person_id = ? and declined_at is null");
        set(logInByTwo(), NEW).refusedBy("NewPinPermitted");
        assertThat(linesFor("p1.quality").map(each -> each.path("state").asText()))
                .containsExactlyInAnyOrder("DECLINED", "LAPSED");
    }

    @Test
    void aSessionLeftOpenIsNotEnoughAndAnEasyPinIsNotTaken() throws SQLException {
        hasHadAPhoneForLong();
        PersonAtWork leftOpen = logInByTwo();
        permit("p1.admin").done();
        set(leftOpen, NEW).refusedBy("ProvedAnew");
        PersonAtWork anew = logInByTwo();
        set(anew, "111111").refusedBy("PinHardToGuess");
        anew.post("/api/people/new-pin", Map.of()).refusedBy("PinHardToGuess");
        person.undergoes("update lims.people_session s set started_at = started_at - interval '16 minutes'"
                + " from lims.people_account a where a.account = s.account and a.person_id = ?");
        set(anew, NEW).refusedBy("ProvedAnew");
    }

    /** A phone with one-time codes that the person took long before. */
    private void hasHadAPhoneForLong() throws SQLException {
        enrol(person.atWork());
        person.undergoes("update lims.people_second_factor f set confirmed_at = now() - interval '31 days'"
                + " from lims.people_account a where a.account = f.account and a.person_id = ?");
    }

    private void enrol(PersonAtWork atWork) {
        String door = "/api/people/second-factor";
        var phone = new Authenticator(atWork.post(door, Map.of("password", PersonAtWork.PASSWORD))
                .done()
                .text("secret"));
        recoveryCodes = Answer.texts(
                atWork.post(door + "/confirmation", Map.of("code", phone.code(-1)))
                        .done()
                        .json()
                        .path("codes"),
                "");
    }

    /** Each time by another recovery code: the phone's code of one half minute is taken once. */
    private PersonAtWork logInByTwo() {
        person.logIn().refusedBy("SecondFactorGiven");
        String code = recoveryCodes.get(0);
        recoveryCodes = recoveryCodes.subList(1, recoveryCodes.size());
        Answer in = TheSystem.stranger()
                .post(
                        "/api/people/session",
                        Map.of("account", person.account(), "password", PersonAtWork.PASSWORD, "code", code))
                .done();
        return TheSystem.browser(in.text("token"), in.text("csrf"));
    }

    private Answer permit(String account) {
        return permit(TheSystem.as(account));
    }

    private Answer permit(PersonAtWork permitter) {
        return permitter.post("/api/people/persons/" + person.id() + "/new-pin", Map.of("reason", "忘记签名口令"));
    }

    private Answer confirm(String account, JsonNode line) {
        return confirm(TheSystem.as(account), line);
    }

    private static Answer confirm(PersonAtWork second, JsonNode line) {
        return second.post("/api/people/new-pins/" + line.path("id").asText() + "/confirmation", "");
    }

    private JsonNode lineFor(String account) {
        return linesFor(account).findFirst().orElseThrow();
    }

    private Stream<JsonNode> linesFor(String account) {
        return TheSystem.as(account)
                .get("/api/people/new-pins")
                .done()
                .items()
                .filter(each ->
                        each.path("personId").asText().equals(person.id().toString()));
    }

    private static Answer set(PersonAtWork atWork, String pin) {
        return atWork.post("/api/people/new-pin", Map.of("pin", pin));
    }

    private static Answer approve(PersonAtWork atWork, String pin) {
        String order = SamplingTrip.plannedBy("p1.planner", "SW010").text("id");
        return atWork.post("/api/planning/work-orders/" + order + "/approval", Map.of("pin", pin));
    }

    /** @return the work order */
    private static String approved(PersonAtWork atWork, String pin) {
        String order = SamplingTrip.plannedBy("p1.planner", "SW010").text("id");
        atWork.post("/api/planning/work-orders/" + order + "/approval", Map.of("pin", pin))
                .done();
        return order;
    }

    private static String certificateOf(String order) throws SQLException {
        try (var database = TheSystem.asDatabaseOwner();
                var query = database.prepareStatement("select signatures::jsonb -> 0 ->> 'certificate'"
                        + " from lims.ledger_act where verb = 'APPROVE' and subject_id = ?::uuid")) {
            query.setString(1, order);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private List<String> acts() {
        return Answer.texts(
                TheSystem.as("p1.admin")
                        .get("/api/ledger/acts?subjectType=Account&subjectId=" + person.id())
                        .done()
                        .json()
                        .path("items"),
                "/verb");
    }
}

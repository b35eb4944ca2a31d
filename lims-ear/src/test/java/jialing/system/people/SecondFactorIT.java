package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

class SecondFactorIT {

    private static final String DOOR = "/api/people/second-factor";

    private final Newcomer person = Newcomer.at("CQ-P001", "ANALYST");
    private Authenticator phone;
    private List<String> recoveryCodes;

    @Test
    void onceEnrolledACodeIsAskedAndEachIsTakenOnce() {
        enrol();
        person.logIn().refusedBy("SecondFactorGiven");
        String code = phone.code(0);
        logIn(code).done();
        logIn(code).refusedBy("SecondFactorCorrect");
        logIn(phone.code(-1)).refusedBy("SecondFactorCorrect");
        logIn(phone.code(1)).done();
        assertThat(acts())
                .endsWith(
                        "BEGIN_SECOND_FACTOR",
                        "ENROL_SECOND_FACTOR",
                        "AWAIT_SECOND_FACTOR",
                        "LOG_IN",
                        "REFUSE_LOG_IN",
                        "REFUSE_LOG_IN",
                        "LOG_IN");
    }

    @Test
    void aRecoveryCodeIsTakenOnceInstead() {
        PersonAtWork atWork = enrol();
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        logIn(recoveryCodes.get(3).toLowerCase().replace("-", " ")).done();
        logIn(recoveryCodes.get(3)).refusedBy("SecondFactorCorrect");
        assertThat(atWork.get(DOOR).done().text("recoveryCodesLeft")).isEqualTo("9");
    }

    @Test
    void wrongCodesCountToTheLockOutAndARightPasswordDoesNotForgiveThem() {
        enrol();
        for (int i = 1; i < 5; i++) {
            logIn("00000" + i).refusedBy("SecondFactorCorrect");
            person.logIn().refusedBy("SecondFactorGiven");
        }
        logIn("000005").refusedBy("LogInLocked");
        logIn(phone.code(0)).refusedBy("LogInLocked");
    }

    @Test
    void aDeviceThatHasNotShownACodeCountsForNothing() {
        PersonAtWork atWork = person.atWork();
        atWork.post(DOOR, Map.of("password", "wrong")).refusedBy("PasswordCorrect");
        atWork.post(DOOR, Map.of("password", PersonAtWork.PASSWORD)).done();
        atWork.post(DOOR + "/confirmation", Map.of("code", "12345")).refusedBy("SecondFactorCorrect");
        person.logIn().done();
        atWork.post(DOOR, Map.of("password", PersonAtWork.PASSWORD)).done();
        assertThat(atWork.get(DOOR).done().text("enrolled")).isEqualTo("false");
    }

    @Test
    void itIsRemovedByWhoKnowsThePasswordOrByTheAdministrator() {
        PersonAtWork atWork = enrol();
        atWork.post(DOOR, Map.of("password", PersonAtWork.PASSWORD)).refusedBy("OneSecondFactor");
        atWork.post(DOOR + "/removal", Map.of("password", "wrong")).refusedBy("PasswordCorrect");
        atWork.post(DOOR + "/removal", Map.of("password", PersonAtWork.PASSWORD))
                .done();
        person.logIn().done();

        enrol();
        String path = "/api/people/persons/" + person.id() + "/second-factor";
        TheSystem.as("yz.admin").delete(path).refusedBy("PersonExists");
        TheSystem.as("p1.admin").delete(path).done();
        TheSystem.as("p1.admin").delete(path).refusedBy("SecondFactorExists");
        person.logIn().done();
    }

    @Test
    void neitherSecretNorCodesStandInTheDatabaseOrInTheLedger() throws SQLException {
        enrol();
        String everything = rows("select string_agg(t::text, ' ') from lims.people_recovery_code t")
                + rows("select string_agg(content, ' ') from lims.ledger_act");
        Set.copyOf(recoveryCodes)
                .forEach(code -> assertThat(everything).doesNotContain(code).doesNotContain(code.replace("-", "")));
        assertThat(rows("select min(length(secret))::text from lims.people_second_factor"))
                .isEqualTo(String.valueOf(12 + 20 + 16)); // nonce, secret, tag
    }

    private PersonAtWork enrol() {
        PersonAtWork atWork = person.atWork();
        Answer begun =
                atWork.post(DOOR, Map.of("password", PersonAtWork.PASSWORD)).done();
        assertThat(begun.text("uri"))
                .startsWith("otpauth://totp/Jialing:" + person.account() + "?secret=" + begun.text("secret"));
        phone = new Authenticator(begun.text("secret"));
        recoveryCodes = Answer.texts(
                atWork.post(DOOR + "/confirmation", Map.of("code", phone.code(-1)))
                        .done()
                        .json()
                        .path("codes"),
                "");
        return atWork;
    }

    private Answer logIn(String code) {
        return TheSystem.stranger()
                .post(
                        "/api/people/session",
                        Map.of("account", person.account(), "password", PersonAtWork.PASSWORD, "code", code));
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

    private static String rows(String query) throws SQLException {
        try (var database = TheSystem.asDatabaseOwner();
                var rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}

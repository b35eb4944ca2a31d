package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

class PasskeyIT {

    private static final String DOOR = "/api/people/passkeys";

    private final String origin = TheSystem.running().baseUrl().replace("127.0.0.1", "localhost");
    private final Newcomer person = Newcomer.at("CQ-P001", "ANALYST");
    private final SecurityKey key = SecurityKey.at(origin);

    @Test
    void aRegisteredDeviceLetsThePersonInWithoutAPassword() {
        register(key).done();
        Answer in = enter(key).done();
        assertThat(in.text("me/account")).isEqualTo(person.account());
        assertThat(in.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
        Answer log = acts();
        assertThat(Answer.texts(log.json().path("items"), "/verb")).endsWith("REGISTER_PASSKEY", "LOG_IN");
        assertThat(log.body()).contains("PASSKEY");
    }

    @Test
    void anAnswerIsTakenOnce() {
        register(key).done();
        Answer question = question();
        Map<String, String> answer =
                Map.of("challenge", question.text("id"), "answer", key.answer(question.text("challenge")));
        TheSystem.stranger().post("/api/people/session/passkey", answer).done();
        TheSystem.stranger().post("/api/people/session/passkey", answer).refusedBy("PasskeyProven");
    }

    @Test
    void anAnswerToAnotherChallengeProvesNothing() {
        register(key).done();
        String overheard = key.answer(question().text("challenge"));
        TheSystem.stranger()
                .post(
                        "/api/people/session/passkey",
                        Map.of("challenge", question().text("id"), "answer", overheard))
                .refusedBy("PasskeyProven");
        enter(key).done();
    }

    @Test
    void anAnswerFromSomebodyElsesPageProvesNothing() {
        register(key).done();
        enter(key.lured("https://jialing.example.com")).refusedBy("PasskeyProven");
        register(SecurityKey.at("https://jialing.example.com")).refusedBy("PasskeyGenuine");
    }

    @Test
    void aDeviceThatDidNotVerifyThePersonLetsNobodyIn() {
        register(SecurityKey.at(origin).withoutVerification()).refusedBy("PasskeyGenuine");
        register(key).done();
        enter(key.withoutVerification()).refusedBy("PasskeyProven");
        assertThat(acts().body()).contains("REFUSE_LOG_IN");
    }

    @Test
    void aCopyOfTheKeyIsNoticedByItsCounter() {
        register(key).done();
        enter(key.countingFrom(40)).done();
        enter(key.countingFrom(20)).refusedBy("PasskeyProven");
        enter(key.countingFrom(40)).refusedBy("PasskeyProven");
        enter(key.countingFrom(41)).done();
    }

    @Test
    void anUnknownKeyLetsNobodyIn() {
        key.register("AAAA", "AAAA");
        enter(key).refusedBy("PasskeyProven");
    }

    @Test
    void aDeviceIsRegisteredOnlyByWhoKnowsThePasswordAndForThemselves() {
        PersonAtWork atWork = person.atWork();
        atWork.post(DOOR + "/challenge", Map.of("password", "wrong")).refusedBy("PasswordCorrect");
        Answer question = atWork.post(DOOR + "/challenge", Map.of("password", PersonAtWork.PASSWORD))
                .done();
        Map<String, String> answer = Map.of(
                "challenge",
                question.text("id"),
                "label",
                "借来的",
                "answer",
                key.register(question.text("challenge"), question.text("userId")));
        Newcomer.at("CQ-P001").atWork().post(DOOR, answer).refusedBy("PasskeyGenuine");
        atWork.post(DOOR, answer).refusedBy("PasskeyGenuine");
    }

    @Test
    void aRevokedDeviceLetsNobodyInWhoeverRevokedIt() {
        PersonAtWork atWork = person.atWork();
        register(key).done();
        atWork.delete(DOOR + "/" + atWork.get(DOOR).done().text("items/0/id")).done();
        enter(key).refusedBy("PasskeyProven");

        SecurityKey second = SecurityKey.at(origin);
        register(second).done();
        String id = atWork.get(DOOR).done().text("items/0/id");
        TheSystem.as("p1.planner").delete(DOOR + "/" + id).refusedBy("PasskeyExists");
        TheSystem.as("p1.admin")
                .delete("/api/people/persons/" + person.id() + "/passkeys/" + id)
                .done();
        enter(second).refusedBy("PasskeyProven");
    }

    @Test
    void aClosedAccountIsNotOpenedByADevice() {
        register(key).done();
        TheSystem.as("p1.admin")
                .post("/api/people/persons/" + person.id() + "/close", Map.of("reason", "离职"))
                .done();
        enter(key).refusedBy("PasskeyProven");
    }

    private Answer register(SecurityKey device) {
        PersonAtWork atWork = person.atWork();
        Answer question = atWork.post(DOOR + "/challenge", Map.of("password", PersonAtWork.PASSWORD))
                .done();
        String answer = device.register(question.text("challenge"), question.text("userId"));
        return atWork.post(DOOR, Map.of("challenge", question.text("id"), "label", "手机", "answer", answer));
    }

    private static Answer enter(SecurityKey device) {
        Answer question = question();
        return TheSystem.stranger()
                .post(
                        "/api/people/session/passkey",
                        Map.of(
                                "challenge", question.text("id"),
                                "answer", device.answer(question.text("challenge"))));
    }

    private static Answer question() {
        return TheSystem.stranger()
                .post("/api/people/session/passkey-challenge", "")
                .done();
    }

    private Answer acts() {
        return TheSystem.as("p1.admin")
                .get("/api/ledger/acts?subjectType=Account&subjectId=" + person.id())
                .done();
    }
}

package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

class SessionsIT {

    private static final String NEW_PASSWORD = "长江-三峡-库区-水清";

    private final Newcomer person = Newcomer.at("CQ-P001", "ANALYST");

    @Test
    void aPersonSeesTheOwnOpenSessionsAndEndsOneOfThem() {
        PersonAtWork here = person.atWork();
        PersonAtWork lost = person.atWork();
        List<Answer> seen = List.of(here.get("/api/people/sessions").done());
        assertThat(seen.get(0).items()).hasSize(2);
        String other = seen.get(0)
                .items()
                .filter(session -> !session.path("current").asBoolean())
                .map(session -> session.path("id").asText())
                .findFirst()
                .orElseThrow();
        here.delete("/api/people/sessions/" + other).done();
        here.delete("/api/people/sessions/" + other).refusedBy("SessionExists");
        lost.get("/api/people/me").refusedBy("LoggedIn");
        assertThat(here.get("/api/people/sessions").done().items()).hasSize(1);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        PersonAtWork mine = person.atWork();
        String id = mine.get("/api/people/sessions").done().text("items/0/id");
        TheSystem.as("p1.planner").delete("/api/people/sessions/" + id).refusedBy("SessionExists");
        TheSystem.as("p1.planner")
                .delete("/api/people/persons/" + person.id() + "/sessions")
                .refusedBy("CapacityHeld");
        TheSystem.as("yz.admin")
                .delete("/api/people/persons/" + person.id() + "/sessions/" + id)
                .refusedBy("PersonExists");
        mine.get("/api/people/me").done();
    }

    @Test
    void theAdministratorEndsTheSessionsOfThePeopleOfTheOwnOrganisation() {
        PersonAtWork phone = person.atWork();
        PersonAtWork desk = person.atWork();
        String sessions = "/api/people/persons/" + person.id() + "/sessions";
        PersonAtWork admin = TheSystem.as("p1.admin");
        admin.delete(sessions + "/" + admin.get(sessions).done().text("items/0/id"))
                .done();
        desk.get("/api/people/me").refusedBy("LoggedIn");
        phone.get("/api/people/me").done();
        admin.delete(sessions).done();
        phone.get("/api/people/me").refusedBy("LoggedIn");
        assertThat(admin.get("/api/ledger/acts?subjectType=Account&subjectId=" + person.id())
                        .done()
                        .items()
                        .filter(act -> act.path("verb").asText().equals("END_SESSION"))
                        .map(act -> act.at("/actors/0/capacity").asText()))
                .containsExactly("ADMINISTRATOR", "ADMINISTRATOR");
    }

    @Test
    void aChangedPasswordEndsEverySession() {
        PersonAtWork here = person.atWork();
        PersonAtWork elsewhere = person.atWork();
        change(here, PersonAtWork.PASSWORD, NEW_PASSWORD).done();
        here.get("/api/people/me").refusedBy("LoggedIn");
        elsewhere.get("/api/people/me").refusedBy("LoggedIn");
        person.logIn().refusedBy("CredentialsCorrect");
        person.logIn(NEW_PASSWORD).done();
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsTheOldOneAndToAnotherThatIsHardToGuess() {
        PersonAtWork here = person.atWork();
        change(here, PersonAtWork.PASSWORD, "short").refusedBy("PasswordHardToGuess");
        change(here, PersonAtWork.PASSWORD, PersonAtWork.PASSWORD).refusedBy("PasswordHardToGuess");
        change(here, PersonAtWork.PASSWORD, person.account() + "-2026").refusedBy("PasswordHardToGuess");
        for (int i = 1; i < 5; i++) {
            change(here, "guess " + i, NEW_PASSWORD).refusedBy("PasswordCorrect");
        }
        change(here, "guess 5", NEW_PASSWORD).refusedBy("LogInLocked");
        change(here, PersonAtWork.PASSWORD, NEW_PASSWORD).refusedBy("LogInLocked");
        person.logIn().refusedBy("LogInLocked");
    }

    @Test
    void aNameThatNobodyHasIsLockedLikeAnAccount() {
        PersonAtWork stranger = TheSystem.stranger();
        Map<String, String> guess = Map.of("account", "nobody." + person.account(), "password", "x");
        for (int i = 1; i < 5; i++) {
            stranger.post("/api/people/session", guess).refusedBy("CredentialsCorrect");
        }
        stranger.post("/api/people/session", guess).refusedBy("LogInLocked");
    }

    private static Answer change(PersonAtWork person, String former, String replacement) {
        return person.post("/api/people/password", Map.of("password", former, "replacement", replacement));
    }
}

package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

class LogInIT {

    @Test
    void whoLogsInIsToldForWhomAndAsWhatTheyAct() {
        var me = TheSystem.as("wz.planner").get("/api/people/me").done();
        assertThat(me.text("organisation/code")).isEqualTo("CQ-WZ");
        assertThat(me.json().at("/capacities").toString()).contains("PLANNER");
    }

    @Test
    void aStrangerGetsNothing() {
        TheSystem.stranger().get("/api/people/me").refusedBy("LoggedIn");
        TheSystem.stranger()
                .get("/api/ledger/acts?subjectType=Sample&subjectId=x")
                .refusedBy("LoggedIn");
    }

    @Test
    void anUnknownAccountAndAWrongPasswordAreToldTheSame() {
        var stranger = TheSystem.stranger();
        stranger.post("/api/people/session", Map.of("account", "nobody", "password", "x"))
                .refusedBy("CredentialsCorrect");
        stranger.post("/api/people/session", Map.of("account", "mc.checker", "password", "x"))
                .refusedBy("CredentialsCorrect");
    }

    @Test
    void afterFiveWrongPasswordsTheAccountIsLocked() {
        var stranger = TheSystem.stranger();
        for (int i = 1; i < 5; i++) {
            stranger.post("/api/people/session", Map.of("account", "mc.equipment", "password", "wrong"))
                    .refusedBy("CredentialsCorrect");
        }
        stranger.post("/api/people/session", Map.of("account", "mc.equipment", "password", "wrong"))
                .refusedBy("LogInLocked");
        stranger.post("/api/people/session", Map.of("account", "mc.equipment", "password", PersonAtWork.PASSWORD))
                .refusedBy("LogInLocked");
    }

    @Test
    void aBrowsersWriteWithoutTheAntiForgeryTokenIsRefused() {
        var loggedIn = TheSystem.stranger()
                .post("/api/people/session", Map.of("account", "wz.quality", "password", PersonAtWork.PASSWORD))
                .done();
        assertThat(loggedIn.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
        TheSystem.browser(loggedIn.text("token"), null)
                .delete("/api/people/session")
                .refusedBy("RequestFromOwnPage");
        TheSystem.browser(loggedIn.text("token"), loggedIn.text("csrf"))
                .delete("/api/people/session")
                .done();
        TheSystem.browser(loggedIn.text("token"), null).get("/api/people/me").refusedBy("LoggedIn");
    }

    @Test
    void badInputIsNeverOurFault() {
        var stranger = TheSystem.stranger();
        assertThat(stranger.post("/api/people/session", "{").status()).isEqualTo(422);
        assertThat(stranger.post("/api/people/session", "{\"account\":{}}").status())
                .isEqualTo(422);
        assertThat(stranger.post("/api/people/session", "null").status()).isEqualTo(422);
        assertThat(stranger.get("/api/nothing/here").status()).isEqualTo(404);
    }
}

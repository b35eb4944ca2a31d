package jialing.system.ledger;

import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.people.Authenticator;

/** Somebody of Wanzhou who has signed changes the PIN, loses it, and sets a new one with the help of two others; somebody new comes. */
final class LostPin {

    private final String house;

    LostPin(String baseUrl) {
        this.house = baseUrl;
    }

    void of(String account) {
        PersonAtWork person = as(account);
        person.post("/api/people/pin", Map.of("pin", PersonAtWork.PIN, "replacement", "730914"))
                .done();
        String code = recoveryCode(person);
        String id = person.get("/api/people/me").done().text("personId");
        as("wz.admin")
                .post("/api/people/persons/" + id + "/new-pin", Map.of("reason", "忘记签名口令"))
                .done();
        PersonAtWork officer = as("wz.quality");
        String permission = officer.get("/api/people/new-pins")
                .done()
                .items()
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        officer.post("/api/people/new-pins/" + permission + "/confirmation", "").done();
        var credentials = Map.of("account", account, "password", PersonAtWork.PASSWORD, "code", code);
        Answer in = PersonAtWork.stranger(house)
                .post("/api/people/session", credentials)
                .done();
        PersonAtWork.browser(house, in.text("token"), in.text("csrf"))
                .post("/api/people/new-pin", Map.of("pin", PersonAtWork.PIN))
                .done();
    }

    void comesNew() {
        PersonAtWork admin = as("wz.admin");
        Answer invited = admin.post(
                        "/api/people/invitations",
                        Map.of("name", "沈新来", "employeeNumber", "WZ-0042", "capacities", List.of("ANALYST")))
                .done();
        PersonAtWork.stranger(house)
                .post(
                        "/api/people/invitation/acceptance",
                        Map.of(
                                "secret",
                                invited.text("secret"),
                                "account",
                                "wz.shen",
                                "password",
                                PersonAtWork.PASSWORD,
                                "pin",
                                PersonAtWork.PIN))
                .done();
    }

    private PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(house, account);
    }

    private static String recoveryCode(PersonAtWork person) {
        String door = "/api/people/second-factor";
        var phone = new Authenticator(person.post(door, Map.of("password", PersonAtWork.PASSWORD))
                .done()
                .text("secret"));
        return person.post(door + "/confirmation", Map.of("code", phone.code(0)))
                .done()
                .text("codes/0");
    }
}

package jialing.system.people;

import java.util.HashMap;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;

/** A person with a device that was registered with the PIN, who signs with it. */
public final class PasskeyHolder {

    private static final String DOOR = "/api/people/passkeys";

    private final PersonAtWork person;
    private final SecurityKey key;

    private PasskeyHolder(PersonAtWork person, SecurityKey key) {
        this.person = person;
        this.key = key;
    }

    /** @param baseUrl of the system; the browser knows it by a name */
    public static PasskeyHolder registered(PersonAtWork person, String baseUrl) {
        var key = SecurityKey.at(baseUrl.replace("127.0.0.1", "localhost"));
        Answer question = person.post(DOOR + "/challenge", Map.of("password", PersonAtWork.PASSWORD))
                .done();
        String answer = key.register(question.text("challenge"), question.text("userId"));
        person.post(
                        DOOR,
                        Map.of(
                                "challenge",
                                question.text("id"),
                                "label",
                                "手机",
                                "answer",
                                answer,
                                "pin",
                                PersonAtWork.PIN))
                .done();
        return new PasskeyHolder(person, key);
    }

    SecurityKey key() {
        return key;
    }

    /** The device is not asked yet: everything but the signature. */
    public Answer ask(String path, Map<String, ?> body) {
        return person.post(path, with(body, Map.of()));
    }

    /** The same once more, with what this device says to the question. */
    Answer answer(SecurityKey device, Answer question, String path, Map<String, ?> body) {
        var said = Map.of(
                "challenge", question.text("passkey/id"), "answer", device.answer(question.text("passkey/challenge")));
        return person.post(path, with(body, said));
    }

    public Answer sign(String path, Map<String, ?> body) {
        return answer(key, ask(path, body).refusedBy("PasskeyAsked"), path, body);
    }

    /** The first device of the list is not trusted any more. */
    public void revoke() {
        person.delete(DOOR + "/" + person.get(DOOR).done().text("items/0/id")).done();
    }

    private static Map<String, Object> with(Map<String, ?> body, Map<String, ?> passkey) {
        var all = new HashMap<String, Object>(body);
        all.put("passkey", passkey);
        return all;
    }
}

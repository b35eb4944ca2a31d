package jialing.system.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the system answered. */
public final class Answer {

    private final String question;
    private final HttpResponse<byte[]> response;

    Answer(String question, HttpResponse<byte[]> response) {
        this.question = question;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public byte[] bytes() {
        return response.body();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return PersonAtWork.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(question + " answered no JSON: " + body(), e);
        }
    }

    /** The text at a JSON pointer's path without the slash, e.g. {@code items/0/code}. */
    public String text(String path) {
        JsonNode found = json().at("/" + path);
        assertThat(found.isMissingNode()).as(path + " in " + body()).isFalse();
        return found.asText();
    }

    /** It was done as asked. */
    public Answer done() {
        assertThat(status()).as("%s: %s", question, shortBody()).isBetween(200, 299);
        return this;
    }

    /** It was refused, by this very rule, as problem+json. */
    public Answer refusedBy(String rule) {
        assertThat(status()).as("%s: %s", question, shortBody()).isBetween(400, 499);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().findValuesAsText("rule"))
                .as("%s: %s", question, shortBody())
                .contains(rule);
        assertThat(text("detail")).isNotBlank();
        return this;
    }

    private String shortBody() {
        String whole = body();
        return whole.length() > 1500 ? whole.substring(0, 1500) + "…" : whole;
    }
}

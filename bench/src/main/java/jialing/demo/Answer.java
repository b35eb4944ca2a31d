package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the system answered. */
final class Answer {

    private final HttpRequest asked;
    private final HttpResponse<byte[]> response;

    Answer(HttpRequest asked, HttpResponse<byte[]> response) {
        this.asked = asked;
        this.response = response;
    }

    Answer done() {
        if (response.statusCode() >= 300) {
            throw new DemoFailed(
                    asked.method() + " " + asked.uri().getPath() + " → " + response.statusCode() + " " + body());
        }
        return this;
    }

    /** Refused by this rule. */
    Answer refusedBy(String rule) {
        if (response.statusCode() < 400 || !json().findValuesAsText("rule").contains(rule)) {
            throw new DemoFailed(asked.method() + " " + asked.uri().getPath() + " should be refused by " + rule + " → "
                    + response.statusCode() + " " + body());
        }
        return this;
    }

    byte[] bytes() {
        return response.body();
    }

    String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return Person.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new DemoFailed(asked.uri() + " answered no JSON: " + body());
        }
    }

    /** @param pointer JSON pointer, e.g. {@code /items/0/code} */
    String text(String pointer) {
        return json().at(pointer).asText();
    }

    Stream<JsonNode> items() {
        return stream(json().path("items"));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

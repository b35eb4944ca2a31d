package jialing.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the system answered. */
public final class Answer {

    private final String question;
    private final HttpResponse<byte[]> response;

    public Answer(String question, HttpResponse<byte[]> response) {
        this.question = question;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** All headers of that name. */
    public List<String> headers(String name) {
        return response.headers().allValues(name);
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
            throw new UnexpectedAnswer(question + " answered no JSON: " + shortBody());
        }
    }

    /** The lines of a list. */
    public Stream<JsonNode> items() {
        return stream(json().path("items"));
    }

    /** The text at a JSON pointer's path without the slash, e.g. {@code items/0/code}. */
    public String text(String path) {
        JsonNode found = json().at("/" + path);
        must(!found.isMissingNode(), "has " + path);
        return found.asText();
    }

    /** It was done as asked. */
    public Answer done() {
        must(status() >= 200 && status() < 300, "is done");
        return this;
    }

    /** It was refused, by this very rule, as problem+json. */
    public Answer refusedBy(String rule) {
        must(status() >= 400 && status() < 500, "is refused by " + rule);
        must(String.valueOf(header("Content-Type")).startsWith("application/problem+json"), "is a problem");
        must(json().findValuesAsText("rule").contains(rule), "is refused by " + rule);
        must(!text("detail").isBlank(), "says why");
        return this;
    }

    private void must(boolean holds, String what) {
        if (!holds) {
            throw new UnexpectedAnswer(
                    "%s: expected that it %s, but it answered %d %s".formatted(question, what, status(), shortBody()));
        }
    }

    /** The text at the same JSON pointer of each element. */
    public static List<String> texts(JsonNode array, String pointer) {
        return stream(array).map(element -> element.at(pointer).asText()).toList();
    }

    /** The elements of an array. */
    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private String shortBody() {
        String whole = body();
        return whole.length() > 1500 ? whole.substring(0, 1500) + "…" : whole;
    }
}

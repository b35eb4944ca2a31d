package jialing.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** Somebody of the demo city at work. */
final class Person {

    static final String PIN = "246810";

    private static final String PASSWORD = "Jialing-2026";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final String token;

    private Person(String url, String token) {
        this.url = url;
        this.token = token;
    }

    static Person passingBy(String url) {
        return new Person(url, null);
    }

    static Person loggedIn(String url, String account) {
        String token = passingBy(url)
                .post("/api/people/session", Map.of("account", account, "password", PASSWORD))
                .done()
                .text("/token");
        return new Person(url, token);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json(body))));
    }

    Answer upload(String path, String mediaType, String content) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(content)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Accept-Language", "zh-CN");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpRequest asked = request.build();
            return new Answer(asked, HTTP.send(asked, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new DemoFailed("系统没有应答，请先运行 ./lims run / The system does not answer; run ./lims run first");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted");
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

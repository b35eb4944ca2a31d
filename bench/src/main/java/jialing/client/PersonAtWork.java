package jialing.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody who works with the system over its REST door. */
public final class PersonAtWork {

    public static final String PASSWORD = "Jialing-2026";
    public static final String PIN = "246810";

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String baseUrl;
    private final Map<String, String> credentials;
    private final String language;

    private PersonAtWork(String baseUrl, Map<String, String> credentials, String language) {
        this.baseUrl = baseUrl;
        this.credentials = credentials;
        this.language = language;
    }

    /** Somebody who is not logged in. */
    public static PersonAtWork stranger(String baseUrl) {
        return new PersonAtWork(baseUrl, Map.of(), "en");
    }

    /** As a browser asks: with the cookie, and the anti-forgery token if the page has one. */
    public static PersonAtWork browser(String baseUrl, String token, String csrf) {
        String cookie = "jialing_session=" + token;
        return new PersonAtWork(
                baseUrl,
                csrf == null ? Map.of("Cookie", cookie) : Map.of("Cookie", cookie, "X-CSRF-Token", csrf),
                "en");
    }

    /** The person of that account at the system which answers there. */
    public static PersonAtWork loggedIn(String baseUrl, String account) {
        String token = TOKENS.computeIfAbsent(
                account + "@" + baseUrl,
                asked -> stranger(baseUrl)
                        .post("/api/people/session", Map.of("account", account, "password", PASSWORD))
                        .done()
                        .text("token"));
        return new PersonAtWork(baseUrl, Map.of("Authorization", "Bearer " + token), "en");
    }

    /** The same person, reading another language. */
    public PersonAtWork reading(String otherLanguage) {
        return new PersonAtWork(baseUrl, credentials, otherLanguage);
    }

    /** The same person, or device, with another header on each request. */
    public PersonAtWork with(String header, String value) {
        var more = new HashMap<>(credentials);
        more.put(header, value);
        return new PersonAtWork(baseUrl, Map.copyOf(more), language);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** @param body anything Jackson can write */
    public Answer post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    public Answer put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    public Answer upload(String path, String mediaType, byte[] bytes) {
        return send(
                request(path).header("Content-Type", mediaType).POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Accept-Language", language);
        credentials.forEach(builder::header);
        return builder;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpRequest built = request.build();
            var response = HTTP.send(built, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(built.method() + " " + built.uri().getPath(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

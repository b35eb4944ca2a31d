package jialing.system.people;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;

/** A browser that keeps its cookies, goes to the identity provider's own pages, fills in their form and comes back. */
final class VisitingBrowser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String house = TheSystem.running().baseUrl();
    /** By place, since cookies do not tell ports apart and both live on loopback. */
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    private String csrf = "";

    /** Takes somebody's session along. */
    VisitingBrowser in(Answer session) {
        cookiesFor(URI.create(house)).put("jialing_session", session.text("token"));
        csrf = session.text("csrf");
        return this;
    }

    /** @return where the house sends it */
    URI leave() {
        return URI.create(ask("/api/people/session/provider-visit", "").done().text("address"));
    }

    URI leaveToBind() {
        return URI.create(ask("/api/people/provider/binding/visit", Map.of("password", PersonAtWork.PASSWORD))
                .done()
                .text("address"));
    }

    /** Fills in the provider's page. */
    URI provesAt(URI address, Keycloak.Someone person) {
        HttpResponse<String> page = get(address);
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("the provider shows no form: " + page.statusCode() + " " + page.body());
        }
        URI action = URI.create(form.group(1).replace("&amp;", "&"));
        return sentBack(send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Keycloak.form(Map.of("username", person.name(), "password", person.password()))))));
    }

    /** The provider knows the person already and asks nothing. */
    URI isKnownAt(URI address) {
        return sentBack(get(address));
    }

    /** The own page takes the answer out of its address and gives it to the house. */
    Answer comeIn(URI back) {
        return comeIn(Map.of("answer", back.getRawQuery()));
    }

    Answer comeIn(Map<String, String> given) {
        Answer in = ask("/api/people/session/provider", given);
        if (in.status() == 200) {
            csrf = in.text("csrf");
        }
        return in;
    }

    Answer bind(URI back) {
        return ask("/api/people/provider/binding", Map.of("answer", back.getRawQuery()));
    }

    Answer ask(String path, Object body) {
        try {
            String json = body instanceof String text ? text : JSON.writeValueAsString(body);
            return answer(HttpRequest.newBuilder(URI.create(house + path))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer look(String path) {
        return answer(HttpRequest.newBuilder(URI.create(house + path)));
    }

    Answer logOut() {
        return answer(HttpRequest.newBuilder(URI.create(house + "/api/people/session"))
                .DELETE());
    }

    Answer unbind() {
        return answer(HttpRequest.newBuilder(URI.create(house + "/api/people/provider/binding"))
                .DELETE());
    }

    /** As a server sends a form to the house. */
    Answer send(String path, String form) {
        return answer(HttpRequest.newBuilder(URI.create(house + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private static URI sentBack(HttpResponse<String> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body())));
    }

    private Answer answer(HttpRequest.Builder request) {
        HttpRequest built = withCookies(request.header("Accept-Language", "en").header("X-CSRF-Token", csrf));
        try {
            var response = HTTP.send(built, HttpResponse.BodyHandlers.ofByteArray());
            keep(built.uri(), response);
            return new Answer(built.method() + " " + built.uri().getPath(), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest built = withCookies(request);
        try {
            var response = HTTP.send(built, HttpResponse.BodyHandlers.ofString());
            keep(built.uri(), response);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest withCookies(HttpRequest.Builder request) {
        var kept = cookiesFor(request.copy().build().uri());
        String header = kept.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty()
                ? request.build()
                : request.header("Cookie", header).build();
    }

    private void keep(URI from, HttpResponse<?> response) {
        response.headers().allValues("Set-Cookie").forEach(cookie -> {
            String pair = cookie.split(";", 2)[0];
            int at = pair.indexOf('=');
            cookiesFor(from).put(pair.substring(0, at), pair.substring(at + 1));
            if (cookie.contains("Max-Age=0")) {
                cookiesFor(from).remove(pair.substring(0, at));
            }
        });
    }

    private Map<String, String> cookiesFor(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), place -> new HashMap<>());
    }
}

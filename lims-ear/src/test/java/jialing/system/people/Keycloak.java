package jialing.system.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.system.shared.FreePort;
import jialing.system.shared.TheSystem;

/**
 * A real identity provider, as it is downloaded: started once for the stories that ask it, with the house as its client. Where it
 * will be is known before, so that every system under test can be told.
 */
public final class Keycloak {

    static final String CLIENT_ID = "jialing";
    public static final String NAME = "市统一身份认证";
    private static final String CLIENT_SECRET = UUID.randomUUID().toString();
    private static final String OPERATOR = "operator";
    private static final String OPERATORS_PASSWORD = UUID.randomUUID().toString();
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PORT = FreePort.next();
    private static final String ADDRESS = "http://127.0.0.1:" + PORT;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Keycloak running;

    private Keycloak() {}

    /** Somebody whom the provider knows, with a password there. */
    public record Someone(String id, String name, String password) {}

    public static Map<String, String> asVariables() {
        return Map.of(
                "LIMS_OIDC_ISSUER", ADDRESS + "/realms/jialing",
                "LIMS_OIDC_CLIENT_ID", CLIENT_ID,
                "LIMS_OIDC_CLIENT_SECRET", CLIENT_SECRET,
                "LIMS_OIDC_NAME", NAME);
    }

    public static synchronized Keycloak running() {
        if (running == null) {
            start();
            running = new Keycloak();
        }
        return running;
    }

    /** @param factors what the provider says that it asked for ({@code amr}) */
    public Someone knows(String... factors) {
        String name = "kc." + UUID.randomUUID().toString().substring(0, 8);
        String password = UUID.randomUUID().toString();
        var person = Map.of(
                "username",
                name,
                "enabled",
                true,
                "email",
                name + "@jialing.example",
                "emailVerified",
                true,
                "firstName",
                "来",
                "lastName",
                "访",
                "attributes",
                Map.of("amr", List.of(factors)),
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
        var answer = asOperator("/users", person);
        String place = answer.headers().firstValue("Location").orElseThrow();
        return new Someone(place.substring(place.lastIndexOf('/') + 1), name, password);
    }

    /**
     * The operator of the provider ends everything that the person has begun there, one session after the other: asked to end all of
     * them in one request, this provider tells its clients of the first only.
     */
    void endsSessionsOf(Someone person) {
        var sessions =
                send(operators("/users/" + person.id() + "/sessions").GET().build());
        for (JsonNode session : read(sessions.body())) {
            send(operators("/sessions/" + session.path("id").asText()).DELETE().build());
        }
    }

    private static HttpResponse<String> asOperator(String path, Object body) {
        var answer = send(operators(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(written(body)))
                .build());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " -> " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static HttpRequest.Builder operators(String path) {
        return HttpRequest.newBuilder(URI.create(ADDRESS + "/admin/realms/jialing" + path))
                .header("Authorization", "Bearer " + operatorsToken());
    }

    private static String operatorsToken() {
        var answer = send(HttpRequest.newBuilder(URI.create(ADDRESS + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        OPERATOR,
                        "password",
                        OPERATORS_PASSWORD))))
                .build());
        return read(answer.body()).path("access_token").asText();
    }

    private static void start() {
        try {
            Path home = ownCopy(Path.of(System.getProperty("jialing.identity-provider", "target/identity-provider")));
            Path realm = home.resolve("data/import/jialing-realm.json");
            Files.createDirectories(realm.getParent());
            Files.writeString(realm, written(realm(TheSystem.running().baseUrl())));
            var builder = new ProcessBuilder(
                            "sh",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-host=127.0.0.1",
                            "--http-port=" + PORT,
                            "--db=dev-mem",
                            "--cache=local")
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("console.log").toFile());
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", OPERATOR);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", OPERATORS_PASSWORD);
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            awaitReady(process);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It writes into its own folder when it starts, and stories run in two processes at once. */
    private static Path ownCopy(Path provided) throws IOException {
        Path copy = Files.createTempDirectory(provided.getParent(), "running-");
        try (Stream<Path> files = Files.walk(provided)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file,
                        copy.resolve(provided.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copy;
    }

    /** The house and its addresses, and the claim by which the provider says how somebody was asked. */
    private static Map<String, Object> realm(String house) {
        var factors = Map.of(
                "name", "factors",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-usermodel-attribute-mapper",
                "config",
                        Map.of(
                                "user.attribute", "amr",
                                "claim.name", "amr",
                                "multivalued", "true",
                                "jsonType.label", "String",
                                "id.token.claim", "true"));
        var client = Map.of(
                "clientId", CLIENT_ID,
                "secret", CLIENT_SECRET,
                "redirectUris", List.of(house + "/log-in/provider"),
                "attributes",
                        Map.of(
                                "pkce.code.challenge.method",
                                "S256",
                                "post.logout.redirect.uris",
                                house + "/log-in",
                                "backchannel.logout.url",
                                house + "/api/people/provider/log-out",
                                "backchannel.logout.session.required",
                                "true"),
                "protocolMappers", List.of(factors));
        var anyAttribute = Map.of(
                "providerId",
                "declarative-user-profile",
                "config",
                Map.of(
                        "kc.user.profile.config",
                        List.of("{\"unmanagedAttributePolicy\":\"ENABLED\",\"attributes\":["
                                + "{\"name\":\"username\"},{\"name\":\"email\"},"
                                + "{\"name\":\"firstName\"},{\"name\":\"lastName\"}]}")));
        return Map.of(
                "realm",
                "jialing",
                "enabled",
                true,
                "clients",
                List.of(client),
                "components",
                Map.of("org.keycloak.userprofile.UserProfileProvider", List.of(anyAttribute)));
    }

    private static void awaitReady(Process process) {
        Instant until = Instant.now().plus(PATIENCE);
        var request = HttpRequest.newBuilder(URI.create(ADDRESS + "/realms/jialing/.well-known/openid-configuration"))
                .build();
        while (process.isAlive() && Instant.now().isBefore(until)) {
            try {
                if (HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(300);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("the identity provider did not become ready; see its console.log");
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

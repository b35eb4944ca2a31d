package jialing.domain.people.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The house as it is registered at the identity provider, from the environment: {@code LIMS_OIDC_ISSUER}, {@code _CLIENT_ID},
 * {@code _CLIENT_SECRET} or {@code _CLIENT_SECRET_FILE}, {@code _NAME} (percent-encoded by the launcher, since an environment says
 * nothing of its encoding).
 *
 * @param issuer exactly as the provider calls itself in its tokens
 * @param name by which people know the provider, as on the button
 * @param house address of the house, as people outside reach it
 */
public record ProviderClient(String issuer, String id, String secret, String name, String house) {

    private static final String PREFIX = "LIMS_OIDC_";

    /** @return empty when there is no provider */
    public static Optional<ProviderClient> in(Map<String, String> environment, String house) {
        return given(environment, "ISSUER")
                .map(issuer -> new ProviderClient(
                        issuer,
                        given(environment, "CLIENT_ID").orElseThrow(),
                        secretIn(environment),
                        given(environment, "NAME").map(ProviderClient::decoded).orElseGet(() -> hostOf(issuer)),
                        house));
    }

    public ProviderClient {
        house = house.replaceAll("/+$", "");
    }

    /** Where the provider sends people back to; it MUST be registered there, word for word. */
    URI answersAt() {
        return URI.create(house + "/log-in/provider");
    }

    /** Where people are left when they have logged out of both. */
    URI leavesTo() {
        return URI.create(house + "/log-in");
    }

    @Override
    public String toString() {
        return id + " at " + issuer;
    }

    private static String secretIn(Map<String, String> environment) {
        return given(environment, "CLIENT_SECRET")
                .or(() -> given(environment, "CLIENT_SECRET_FILE").map(ProviderClient::content))
                .orElse("");
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("LIMS_OIDC_CLIENT_SECRET_FILE cannot be read", e);
        }
    }

    private static String decoded(String name) {
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    private static String hostOf(String issuer) {
        return String.valueOf(URI.create(issuer).getHost());
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(PREFIX + name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}

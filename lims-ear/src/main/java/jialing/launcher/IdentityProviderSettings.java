package jialing.launcher;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The identity provider by which people may log in (OpenID Connect).
 *
 * @param variables as the application reads them; empty when there is no provider
 */
record IdentityProviderSettings(Map<String, String> variables) {

    static final String PREFIX = "LIMS_OIDC_";
    private static final String ISSUER = PREFIX + "ISSUER";
    private static final String CLIENT = PREFIX + "CLIENT_ID";
    private static final String NAME = PREFIX + "NAME";
    private static final String SECRET = PREFIX + "CLIENT_SECRET";
    private static final String SECRET_FILE = PREFIX + "CLIENT_SECRET_FILE";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    static IdentityProviderSettings from(Map<String, String> environment) {
        var given = environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(PREFIX))
                .filter(variable -> !variable.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, variable -> variable.getValue().strip()));
        if (!given.isEmpty()) {
            mustBeWhole(given);
        }
        return new IdentityProviderSettings(speakable(given));
    }

    /** The name percent-encoded: what is not ASCII would depend on the locale on its way to the server. */
    private static Map<String, String> speakable(Map<String, String> given) {
        return given.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        variable -> variable.getKey().equals(NAME)
                                ? URLEncoder.encode(variable.getValue(), StandardCharsets.UTF_8)
                                : variable.getValue()));
    }

    private static void mustBeWhole(Map<String, String> given) {
        mustBeSafe(given.getOrDefault(ISSUER, ""));
        if (!given.containsKey(CLIENT)) {
            throw new CannotStart(ISSUER + " 需要 " + CLIENT, ISSUER + " needs " + CLIENT);
        }
        if (given.containsKey(SECRET) == given.containsKey(SECRET_FILE)) {
            throw new CannotStart(
                    SECRET + " 和 " + SECRET_FILE + " 须设置其一", "Set one of " + SECRET + " and " + SECRET_FILE);
        }
        String file = given.get(SECRET_FILE);
        if (file != null && !Files.isReadable(Path.of(file))) {
            throw new CannotStart(SECRET_FILE + " 无法读取：" + file, SECRET_FILE + " cannot be read: " + file);
        }
    }

    /** Tokens over an open line could be anybody's; on loopback there is no line. */
    private static void mustBeSafe(String issuer) {
        URI address = addressIn(issuer);
        boolean local = "http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost()));
        if (!local && !("https".equals(address.getScheme()) && address.getHost() != null)) {
            throw new CannotStart(ISSUER + " 必须是 https 地址：" + issuer, ISSUER + " must be an https address: " + issuer);
        }
    }

    private static URI addressIn(String issuer) {
        try {
            return URI.create(issuer);
        } catch (IllegalArgumentException e) {
            return URI.create("");
        }
    }

    @Override
    public String toString() {
        return variables.getOrDefault(ISSUER, "none");
    }
}

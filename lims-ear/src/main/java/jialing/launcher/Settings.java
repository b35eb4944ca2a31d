package jialing.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where and how the system runs, from environment variables.
 *
 * @param data folder for the database, the secrets and the logs
 * @param home folder of the built server
 * @param application the EAR
 * @param databaseUrl JDBC address of an existing PostgreSQL, or empty: the house starts its own
 * @param publicUrl what people outside reach the system by, as printed in the reports' QR codes
 * @param signatures with what people, log and organisations sign
 * @param seal how reports are sealed
 * @param neighbours the variables that name the mail server and the sensors' broker, for the server to read
 * @param identityProvider by whom people may be let in, if there is one
 * @param logInsPerMinute how many log-ins are tried from one address in a minute
 * @param publicRequestsPerMinute how often one address asks in a minute at the doors that are open to strangers
 * @param logOrigin name of the log, used when its key is made
 * @param logArchive folder of the log's old tiles
 * @param logArchiveAfterDays how many days old a tile is when it goes there; 0 for never
 * @param signWith with what people sign on their own device: {@code pin}, {@code passkey}, or both
 * @param demo whether the demo city is loaded at first start
 */
record Settings(
        Path data,
        Path home,
        Path application,
        String httpAddress,
        int httpPort,
        int managementPort,
        int databasePort,
        Optional<String> databaseUrl,
        Optional<String> ownerUser,
        Optional<String> ownerPassword,
        Optional<String> appPassword,
        Optional<String> publicUrl,
        SignatureSettings signatures,
        SealSettings seal,
        Map<String, String> neighbours,
        IdentityProviderSettings identityProvider,
        int logInsPerMinute,
        int publicRequestsPerMinute,
        Optional<String> logOrigin,
        Path logArchive,
        int logArchiveAfterDays,
        String signWith,
        boolean demo) {

    private static final List<String> SIGN_WITH = List.of("pin,passkey", "passkey,pin", "pin", "passkey");

    static Settings from(Map<String, String> environment) {
        Path data = Path.of(environment.getOrDefault("LIMS_DATA", "data")).toAbsolutePath();
        var signatures = SignatureSettings.from(environment);
        return new Settings(
                data,
                Path.of(environment.getOrDefault("LIMS_SERVER_HOME", "lims-ear/target/server"))
                        .toAbsolutePath(),
                Path.of(environment.getOrDefault("LIMS_APPLICATION", "lims-ear/target/jialing.ear"))
                        .toAbsolutePath(),
                environment.getOrDefault("LIMS_HTTP_ADDRESS", "127.0.0.1"),
                number(environment, "LIMS_HTTP_PORT", 8080),
                number(environment, "LIMS_MANAGEMENT_PORT", 9990),
                number(environment, "LIMS_DB_PORT", 54329),
                given(environment, "LIMS_DB_URL"),
                given(environment, "LIMS_DB_OWNER_USER"),
                given(environment, "LIMS_DB_OWNER_PASSWORD"),
                given(environment, "LIMS_DB_APP_PASSWORD"),
                given(environment, "LIMS_PUBLIC_URL"),
                signatures,
                SealSettings.from(environment, signatures),
                neighboursIn(environment),
                IdentityProviderSettings.from(environment),
                number(environment, "LIMS_LOG_INS_PER_MINUTE", 60),
                number(environment, "LIMS_PUBLIC_REQUESTS_PER_MINUTE", 1200),
                given(environment, "LIMS_LOG_ORIGIN"),
                given(environment, "LIMS_LOG_ARCHIVE")
                        .map(folder -> Path.of(folder).toAbsolutePath())
                        .orElse(data.resolve("log-archive")),
                number(environment, "LIMS_LOG_ARCHIVE_AFTER_DAYS", 0),
                signWith(environment),
                Boolean.parseBoolean(environment.getOrDefault("LIMS_DEMO", "true")));
    }

    String baseUrl() {
        String host = httpAddress.equals("0.0.0.0") ? "127.0.0.1" : httpAddress;
        return "http://" + host + ":" + httpPort;
    }

    Path secrets() {
        return data.resolve("secrets");
    }

    private static Map<String, String> neighboursIn(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("LIMS_SMTP_")
                        || variable.getKey().startsWith("LIMS_MQTT_"))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static String signWith(Map<String, String> environment) {
        String value =
                given(environment, "LIMS_SIGN_WITH").orElse("pin,passkey").replace(" ", "");
        if (!SIGN_WITH.contains(value)) {
            String choice = String.join("; ", SIGN_WITH);
            throw new CannotStart(
                    "LIMS_SIGN_WITH 只能是 " + choice + "：" + value,
                    "LIMS_SIGN_WITH must be one of " + choice + ": " + value);
        }
        return value;
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            throw new CannotStart(name + " 必须是整数：" + value, name + " must be a whole number: " + value);
        }
    }
}

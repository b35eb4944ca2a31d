package jialing.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The house's own PostgreSQL with its data in the data folder. It is a real one and MUST keep what it has confirmed: the library
 * starts it for tests with fsync off, so that is switched on again here. Passwords are asked for from everybody (SCRAM), the
 * superuser included.
 */
final class OwnPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final Database database;

    private OwnPostgres(EmbeddedPostgres server, Database database) {
        this.server = server;
        this.database = database;
    }

    static OwnPostgres start(Settings settings, Secrets secrets) {
        Path data = settings.data().resolve("postgres");
        StartCheck.portIsFree("127.0.0.1", settings.databasePort(), "LIMS_DB_PORT");
        boolean fresh = !Files.exists(data.resolve("PG_VERSION"));
        try {
            EmbeddedPostgres server = builder(settings, data, fresh ? null : secrets.of("superuser"))
                    .start();
            try (Connection connection = server.getDatabase(
                            SUPERUSER, "postgres", login(fresh ? null : secrets.of("superuser")))
                    .getConnection()) {
                prepare(connection, secrets);
            }
            if (fresh) {
                askEverybodyForPassword(server, data);
            }
            String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/jialing";
            return new OwnPostgres(
                    server, new Database(url, Database.OWNER_ROLE, secrets.of("owner"), secrets.of("app")));
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "PostgreSQL 无法启动，数据目录：" + data + "（" + e.getMessage() + "）",
                    "PostgreSQL cannot start on " + data + " (" + e.getMessage() + ")",
                    e);
        }
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL 未能正常停止", "PostgreSQL did not stop cleanly", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Settings settings, Path data, String password) {
        var builder = EmbeddedPostgres.builder()
                .setPort(settings.databasePort())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        settings.data().resolve("postgres-binaries").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("work_mem", "16MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("timezone", "Asia/Shanghai");
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder;
    }

    private static Map<String, String> login(String password) {
        return password == null ? Map.of() : Map.of("password", password);
    }

    /** Roles and database; the passwords are set anew at each start, so that the secrets file is always right. */
    private static void prepare(Connection connection, Secrets secrets) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String role : List.of(Database.OWNER_ROLE, Database.APP_ROLE)) {
                statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + role
                        + "') then create role " + role + " login; end if; end $$");
            }
            statement.execute(password(Database.OWNER_ROLE, secrets.of("owner")));
            statement.execute(password(Database.APP_ROLE, secrets.of("app")));
            statement.execute(password(SUPERUSER, secrets.of("superuser")));
            try (var found = statement.executeQuery("select 1 from pg_database where datname = 'jialing'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database jialing owner " + Database.OWNER_ROLE);
        }
    }

    /** The secrets are hexadecimal: they need no quoting. */
    private static String password(String role, String secret) {
        return "alter role " + role + " password '" + secret + "'";
    }

    private static void askEverybodyForPassword(EmbeddedPostgres server, Path data) throws IOException, SQLException {
        Files.writeString(data.resolve("pg_hba.conf"), """
                local all all scram-sha-256
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """);
        try (Connection connection = server.getDatabase(SUPERUSER, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
    }
}

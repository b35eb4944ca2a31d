package jialing.launcher;

import java.nio.file.Path;
import java.util.Map;

/** Database and server, started together and stopped together. */
public final class RunningSystem implements AutoCloseable {

    private final OwnPostgres own;
    private final Database database;
    private final Server server;
    private final Settings settings;

    private RunningSystem(OwnPostgres own, Database database, Server server, Settings settings) {
        this.own = own;
        this.database = database;
        this.server = server;
        this.settings = settings;
    }

    /** A system of its own for tests: fresh data in a folder, demo city loaded, on these ports. */
    public static RunningSystem fresh(Path data, int httpPort, int managementPort, int databasePort) {
        return start(Settings.from(Map.of(
                "LIMS_DATA", data.toString(),
                "LIMS_SERVER_HOME", System.getProperty("jialing.home", "target/server"),
                "LIMS_APPLICATION", System.getProperty("jialing.application", "target/jialing.ear"),
                "LIMS_HTTP_PORT", String.valueOf(httpPort),
                "LIMS_MANAGEMENT_PORT", String.valueOf(managementPort),
                "LIMS_DB_PORT", String.valueOf(databasePort))));
    }

    static RunningSystem start(Settings settings) {
        StartCheck.run(settings);
        OwnPostgres own = settings.databaseUrl().isPresent()
                ? null
                : OwnPostgres.start(settings, new Secrets(settings.secrets()));
        Database database = own == null ? Database.existing(settings) : own.database();
        try {
            Migration.run(database);
            return new RunningSystem(
                    own, database, Server.start(settings, database).awaitReady(), settings);
        } catch (RuntimeException e) {
            if (own != null) {
                own.close();
            }
            throw e;
        }
    }

    public String baseUrl() {
        return settings.baseUrl();
    }

    public Database database() {
        return database;
    }

    /** Process id of the server. */
    public long serverPid() {
        return server.pid();
    }

    Server server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
        if (own != null) {
            own.close();
        }
    }
}

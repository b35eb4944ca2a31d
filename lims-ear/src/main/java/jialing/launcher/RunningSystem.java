package jialing.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Data folder, database and server: started one after the other, stopped in reverse order. Stopping is safe at any moment, also
 * while something is still starting.
 */
public final class RunningSystem implements AutoCloseable {

    private final Settings settings;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopped;
    private Database database;
    private Server server;

    RunningSystem(Settings settings) {
        this.settings = settings;
    }

    /**
     * A system of its own for tests, on these ports: the demo city loaded, unless the folder holds data already.
     *
     * @param further variables, e.g. of a mail server
     */
    public static RunningSystem fresh(
            Path data, int httpPort, int managementPort, int databasePort, Map<String, String> further) {
        var environment = new HashMap<>(further);
        environment.put("LIMS_DATA", data.toString());
        environment.put("LIMS_SERVER_HOME", System.getProperty("jialing.home", "target/server"));
        environment.put("LIMS_APPLICATION", System.getProperty("jialing.application", "target/jialing.ear"));
        environment.put("LIMS_HTTP_PORT", String.valueOf(httpPort));
        environment.put("LIMS_MANAGEMENT_PORT", String.valueOf(managementPort));
        environment.put("LIMS_DB_PORT", String.valueOf(databasePort));
        environment.putIfAbsent("LIMS_LOG_INS_PER_MINUTE", "6000");
        environment.putIfAbsent("LIMS_PUBLIC_REQUESTS_PER_MINUTE", "60000");
        return new RunningSystem(Settings.from(environment)).start();
    }

    RunningSystem start() {
        try {
            database = prepareDatabase();
            StartCheck.server(settings);
            server = begin(() -> Server.start(settings, database));
            server.awaitReady();
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Data folder and migrated database only, for tests that bring their own server. */
    public static RunningSystem databaseOnly(Path data, int databasePort) {
        var system = new RunningSystem(
                Settings.from(Map.of("LIMS_DATA", data.toString(), "LIMS_DB_PORT", String.valueOf(databasePort))));
        system.database = system.prepareDatabase();
        return system;
    }

    /** The folder with everything that this system keeps, the secrets too. */
    public Path data() {
        return settings.data();
    }

    /** The folder of the log's old tiles. */
    public Path logArchive() {
        return settings.logArchive();
    }

    private Database prepareDatabase() {
        StartCheck.machine(settings);
        begin(() -> DataFolder.take(settings.data()));
        LeftOver.stop(settings.data());
        Database prepared = settings.databaseUrl().isPresent()
                ? Database.existing(settings)
                : begin(() -> OwnPostgres.start(settings, new Secrets(settings.secrets())))
                        .database();
        if (prepared.mayBeMigrated()) {
            Migration.run(prepared);
        }
        return prepared;
    }

    private synchronized <T extends AutoCloseable> T begin(Supplier<T> start) {
        if (stopped) {
            throw new CannotStart("启动已中止", "The start was cancelled");
        }
        T part = start.get();
        started.push(part);
        return part;
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

    synchronized boolean isUp() {
        return !started.isEmpty();
    }

    /** Waits until the server ends by itself. */
    int awaitEnd() throws InterruptedException {
        return server.awaitEnd();
    }

    @Override
    public synchronized void close() {
        stopped = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                throw new CannotStart("未能正常停止：" + e.getMessage(), "Did not stop cleanly: " + e.getMessage(), e);
            }
        }
    }
}

package jialing.launcher;

/** Database and server, started together and stopped together. */
final class RunningSystem implements AutoCloseable {

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

    String baseUrl() {
        return settings.baseUrl();
    }

    Database database() {
        return database;
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

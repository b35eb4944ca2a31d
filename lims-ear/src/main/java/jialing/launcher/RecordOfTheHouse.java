package jialing.launcher;

import java.nio.file.Path;

/** Where the record of the system on this machine is, and the key of its log, for those who check it. */
public final class RecordOfTheHouse {

    private RecordOfTheHouse() {}

    /** As its owner sees it: all rows of all organisations. The database must be running. */
    public static Database database() {
        Settings settings = Settings.from(System.getenv());
        if (settings.databaseUrl().isPresent()) {
            return Database.toMigrate(settings);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + settings.databasePort() + "/jialing";
        return new Database(url, Database.OWNER_ROLE, new Secrets(settings.secrets()).of("owner"), null);
    }

    /** Where the log's old tiles are. */
    public static Path logArchive() {
        return Settings.from(System.getenv()).logArchive();
    }

    public static Path logKey() {
        return Settings.from(System.getenv()).secrets().resolve("log.vkey");
    }

    /** Of SM2; there is none in a house that never signed with it. */
    public static Path furtherLogKey() {
        return Settings.from(System.getenv()).secrets().resolve("log-sm2.vkey");
    }
}

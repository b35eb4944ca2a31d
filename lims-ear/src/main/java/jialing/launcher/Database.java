package jialing.launcher;

/**
 * A PostgreSQL that is there, and how owner and application come in.
 *
 * @param ownerPassword null where this launcher may not migrate
 */
public record Database(String url, String ownerUser, String ownerPassword, String appPassword) {

    static final String APP_ROLE = "jialing_app";
    static final String OWNER_ROLE = "jialing_owner";

    /** As the application will use it; migrated only if the owner's password was given too. */
    static Database existing(Settings settings) {
        return new Database(
                settings.databaseUrl().orElseThrow(),
                settings.ownerUser().orElse(OWNER_ROLE),
                settings.ownerPassword().orElse(null),
                settings.appPassword().orElseThrow(() -> needed("LIMS_DB_APP_PASSWORD")));
    }

    /** As its owner uses it, for a migration and nothing else. */
    static Database toMigrate(Settings settings) {
        return new Database(
                settings.databaseUrl().orElseThrow(() -> needed("LIMS_DB_URL")),
                settings.ownerUser().orElse(OWNER_ROLE),
                settings.ownerPassword().orElseThrow(() -> needed("LIMS_DB_OWNER_PASSWORD")),
                null);
    }

    boolean mayBeMigrated() {
        return ownerPassword != null;
    }

    private static CannotStart needed(String name) {
        return new CannotStart("使用既有数据库时必须给出 " + name, name + " is needed for an existing database");
    }
}

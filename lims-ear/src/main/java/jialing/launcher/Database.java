package jialing.launcher;

/** A PostgreSQL that is there, and how owner and application come in. */
public record Database(String url, String ownerUser, String ownerPassword, String appPassword) {

    static final String APP_ROLE = "jialing_app";
    static final String OWNER_ROLE = "jialing_owner";

    static Database existing(Settings settings) {
        return new Database(
                settings.databaseUrl().orElseThrow(),
                settings.ownerUser().orElse(OWNER_ROLE),
                required(settings.ownerPassword().orElse(null), "LIMS_DB_OWNER_PASSWORD"),
                required(settings.appPassword().orElse(null), "LIMS_DB_APP_PASSWORD"));
    }

    private static String required(String value, String name) {
        if (value == null) {
            throw new CannotStart("使用 LIMS_DB_URL 时必须给出 " + name, name + " is needed together with LIMS_DB_URL");
        }
        return value;
    }
}

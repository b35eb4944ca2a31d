package jialing.launcher;

import jialing.launcher.engine.V1__camunda_7_24;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to this version: the domain's own tables, then the engine's. As owner, before the server starts. */
final class Migration {

    private Migration() {}

    static void run(Database database) {
        try {
            Flyway.configure()
                    .dataSource(database.url(), database.ownerUser(), database.ownerPassword())
                    .schemas("lims")
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
            Flyway.configure()
                    .dataSource(database.url(), database.ownerUser(), database.ownerPassword())
                    .schemas("engine")
                    .locations(new String[0])
                    .javaMigrations(new V1__camunda_7_24())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new CannotStart("数据库迁移失败：" + e.getMessage(), "The migration failed: " + e.getMessage(), e);
        }
    }
}

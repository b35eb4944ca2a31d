package jialing.launcher.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** The engine's own tables by the engine's own scripts, in a schema of their own; the application may use but not change them. */
public class V1__camunda_7_24 extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("set search_path to engine");
            for (String part : PARTS) {
                statement.execute(script(part));
            }
            statement.execute("grant usage on schema engine to jialing_app");
            statement.execute("grant select, insert, update, delete on all tables in schema engine to jialing_app");
        }
    }

    private static String script(String part) throws IOException {
        String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
        try (InputStream script = V1__camunda_7_24.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

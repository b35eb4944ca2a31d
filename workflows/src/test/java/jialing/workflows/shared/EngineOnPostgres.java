package jialing.workflows.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine with the settings of the house on a real PostgreSQL, without the container around it; one for all tests. */
public final class EngineOnPostgres {

    private static final List<String> SCRIPTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    private static final Map<Object, Object> ASKED = new HashMap<>();
    private static final ProcessEngine ENGINE = engine();

    private EngineOnPostgres() {}

    /** @param beans what the expressions of the diagrams ask from now on */
    public static ProcessEngine with(Map<Object, Object> beans) {
        ASKED.clear();
        ASKED.putAll(beans);
        return ENGINE;
    }

    public static Cases cases(ProcessEngine engine) {
        var cases = new Cases();
        cases.engine = engine;
        return cases;
    }

    private static ProcessEngine engine() {
        var settings = EngineSettings.applyTo(new StandaloneProcessEngineConfiguration(), ASKED);
        settings.setDataSource(database());
        settings.setJobExecutorActivate(false);
        ProcessEngine engine = settings.buildProcessEngine();
        Diagrams.bringIn(engine.getRepositoryService());
        return engine;
    }

    private static DataSource database() {
        try {
            DataSource database = EmbeddedPostgres.start().getPostgresDatabase();
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create schema engine");
                statement.execute("set search_path to engine");
                for (String part : SCRIPTS) {
                    statement.execute(script(part));
                }
            }
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String script(String part) throws IOException {
        String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
        try (InputStream script = ProcessEngine.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package jialing.system.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import jialing.client.PersonAtWork;
import jialing.launcher.RunningSystem;
import jialing.system.people.Keycloak;

/**
 * The whole system as it ships, with a fresh database and the demo city, started once for all stories of one test run and asked
 * only from the outside.
 */
public final class TheSystem {

    private static RunningSystem running;

    private TheSystem() {}

    public static synchronized RunningSystem running() {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    /** The person of that account at work; everybody has the demo city's password and PIN. */
    public static PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(running().baseUrl(), account);
    }

    public static PersonAtWork stranger() {
        return PersonAtWork.stranger(running().baseUrl());
    }

    public static PersonAtWork browser(String token, String csrf) {
        return PersonAtWork.browser(running().baseUrl(), token, csrf);
    }

    /** The database as its owner sees it, for looking behind the doors. */
    public static Connection asDatabaseOwner() throws SQLException {
        var database = running().database();
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }

    /** The database as the application's role sees it. */
    public static Connection asApplicationRole() throws SQLException {
        var database = running().database();
        return DriverManager.getConnection(database.url(), "jialing_app", database.appPassword());
    }

    /** Another system beside the one that all stories share, for a story that breaks it; the caller closes it. */
    public static RunningSystem another() {
        return start();
    }

    /** The same with settings of its own. */
    public static RunningSystem anotherWith(Map<String, String> variables) {
        return on(freshFolder(), variables);
    }

    /** A system on data that another one left, however it ended; the caller closes it. */
    public static RunningSystem anotherOn(Path data) {
        return anotherOn(data, Map.of());
    }

    /** The same, set otherwise than usual. */
    public static RunningSystem anotherOn(Path data, Map<String, String> variables) {
        var all = surroundings();
        all.putAll(variables);
        return on(data, all);
    }

    private static Map<String, String> surroundings() {
        var variables = new HashMap<>(LetterBox.asVariables());
        variables.putAll(Keycloak.asVariables());
        variables.putAll(SensorBroker.asVariables());
        return variables;
    }

    private static RunningSystem start() {
        return anotherOn(freshFolder());
    }

    private static RunningSystem on(Path data, Map<String, String> variables) {
        try {
            if (Files.notExists(data.resolve("postgres"))) {
                MigratedFolder.layInto(data);
            }
            return RunningSystem.fresh(data, FreePort.next(), FreePort.next(), FreePort.next(), variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("jialing-system");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

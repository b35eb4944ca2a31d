package jialing.system.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import jialing.launcher.RunningSystem;

/** A system's record as the one sees it who may do everything with the database, and the public key of its log. */
final class RecordBehindTheDoors {

    private RecordBehindTheDoors() {}

    static Connection asSuperuser(RunningSystem system) throws SQLException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(system.data().resolve("secrets/database.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(system.database().url(), "postgres", secrets.getProperty("superuser"));
    }

    /** The whole record as it stands at one moment; what is changed here nobody else sees, and it is undone at the end. */
    static Connection snapshot(RunningSystem system) throws SQLException {
        Connection connection = asSuperuser(system);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    /** The same for somebody whom no trigger notices or hinders. */
    static Connection attack(RunningSystem system) throws SQLException {
        Connection connection = snapshot(system);
        execute(connection, "set session_replication_role = replica");
        return connection;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String logKey(RunningSystem system) {
        return key(system, "log.vkey");
    }

    /** The verifier key in that file among the secrets. */
    static String key(RunningSystem system, String file) {
        try {
            return Files.readString(system.data().resolve("secrets").resolve(file))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until everything recorded so far has its place in the log. */
    static void awaitLog(RunningSystem system) throws SQLException, InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        try (var connection = asSuperuser(system)) {
            while (System.nanoTime() < until) {
                if (number(connection, "select count(*) from lims.ledger_pending") == 0) {
                    return;
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the log does not catch up");
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

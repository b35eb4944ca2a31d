package jialing.system.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import jialing.client.PersonAtWork;
import jialing.demo.Demo;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;

/**
 * A system of its own in which nothing was done but the main job, by people: other stories write into their database directly, and
 * the verifier would say so.
 */
final class WalkedSystem {

    private static RunningSystem running;

    private WalkedSystem() {}

    static synchronized RunningSystem running() {
        if (running == null) {
            running = TheSystem.another();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            walk();
        }
        return running;
    }

    static PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(running().baseUrl(), account);
    }

    static PersonAtWork stranger() {
        return PersonAtWork.stranger(running().baseUrl());
    }

    static String logKey() {
        try {
            return Files.readString(running().data().resolve("secrets/log.vkey"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database as the one sees it who may do everything with it. */
    static Connection asSuperuser() throws SQLException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(running().data().resolve("secrets/database.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(running().database().url(), "postgres", secrets.getProperty("superuser"));
    }

    /** Until everything recorded so far has its place in the log. */
    static void awaitLog() throws SQLException, InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        try (var connection = asSuperuser();
                var statement = connection.createStatement()) {
            while (System.nanoTime() < until) {
                try (var rows = statement.executeQuery("select count(*) from lims.ledger_pending")) {
                    rows.next();
                    if (rows.getLong(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the log does not catch up");
    }

    private static void walk() {
        try {
            Path folder = Files.createTempDirectory("jialing-walk");
            Demo.walk(running.baseUrl(), folder);
            awaitLog();
        } catch (Exception e) {
            throw new IllegalStateException("the main job could not be walked", e);
        }
    }
}

package jialing.system.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import jialing.client.Patience;
import jialing.launcher.RunningSystem;

/**
 * A data folder with a database that is migrated and holds nothing yet. It is laid once, and each new system begins with a copy: to
 * unpack PostgreSQL and to migrate takes many seconds, and always comes out the same. The keys of a system are its own all the same,
 * since its server makes them.
 */
final class MigratedFolder {

    private static final String BINARIES = "postgres-binaries";

    /** What a new system finds: all but the hold on the folder. */
    private static final List<String> KEPT = List.of("postgres", "secrets");

    private static Path laid;

    private MigratedFolder() {}

    /** @param data the folder of a system that was never started */
    static synchronized void layInto(Path data) throws IOException {
        if (laid == null) {
            laid = lay();
        }
        Files.createDirectories(data);
        Files.createSymbolicLink(data.resolve(BINARIES), laid.resolve(BINARIES));
        for (String part : KEPT) {
            copy(laid.resolve(part), data.resolve(part));
        }
    }

    private static Path lay() throws IOException {
        Path folder = Files.createTempDirectory("jialing-migrated");
        RunningSystem database = RunningSystem.databaseOnly(folder, FreePort.next());
        writeOut(database);
        stop(database);
        return folder;
    }

    private static void stop(RunningSystem database) {
        try {
            database.close();
        } catch (RuntimeException slow) {
            // asked to stop it is all the same
            Path running = database.data().resolve("postgres/postmaster.pid");
            Patience.of(Duration.ofMinutes(1)).until("PostgreSQL has stopped", () -> Files.notExists(running));
        }
    }

    /** PostgreSQL is given seconds to stop, and less than all of a migration can be written in them. */
    private static void writeOut(RunningSystem database) throws IOException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(database.data().resolve("secrets/database.properties"))) {
            secrets.load(reader);
        }
        try (var superuser = DriverManager.getConnection(
                        database.database().url(), "postgres", secrets.getProperty("superuser"));
                var statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(each -> {
                try {
                    Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

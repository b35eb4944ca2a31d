package jialing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Properties;
import jialing.client.Patience;
import jialing.client.PersonAtWork;

/** A system of its own on free ports with fresh data, started as a person starts it. */
final class SystemUnderTest implements AutoCloseable {

    private static final Path DATA = Path.of("target/bench/data");

    private final int http = freePort();
    private final int database = freePort();
    private final Process process;
    private final double secondsToFirstAnswer;

    SystemUnderTest() {
        delete(DATA);
        var run = new ProcessBuilder("./lims", "run")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/bench/run.log").toFile());
        run.environment().put("LIMS_DATA", DATA.toString());
        run.environment().put("LIMS_HTTP_PORT", String.valueOf(http));
        run.environment().put("LIMS_MANAGEMENT_PORT", String.valueOf(freePort()));
        run.environment().put("LIMS_DB_PORT", String.valueOf(database));
        long start = System.nanoTime();
        try {
            Files.createDirectories(Path.of("target/bench"));
            process = run.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Patience.of(Duration.ofMinutes(5)).until("the first answer", this::answers);
        secondsToFirstAnswer = (System.nanoTime() - start) / 1e9;
    }

    private boolean answers() {
        try {
            return PersonAtWork.stranger(url())
                            .get("/api/reporting/verification/BG-0")
                            .status()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    String url() {
        return "http://127.0.0.1:" + http;
    }

    double secondsToFirstAnswer() {
        return secondsToFirstAnswer;
    }

    PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(url(), account);
    }

    /** The database as its owner sees it. */
    Connection databaseOwner() throws SQLException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(DATA.resolve("secrets/database.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + database + "/jialing", "jialing_owner", secrets.getProperty("owner"));
    }

    /** Resident memory of the server, in GiB. */
    double residentMemory() {
        try {
            String pid = Files.readString(DATA.resolve("server.pid")).strip().split("\\s")[0];
            String kilobytes = Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElseThrow();
            return Double.parseDouble(kilobytes) / (1024 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

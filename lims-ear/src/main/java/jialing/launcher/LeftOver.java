package jialing.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What outlived a killed launcher on the same data: first the server, then its PostgreSQL. Only processes that run the expected
 * program are stopped, since a process id may have been given away meanwhile. Call this only while holding the {@link DataFolder}.
 */
final class LeftOver {

    private static final int PATIENCE_IN_SECONDS = 30;

    private LeftOver() {}

    static void stop(Path data) {
        stop(data.resolve(Server.PID_FILE), "java", "-TERM");
        stop(data.resolve("postgres/postmaster.pid"), "postgres", "-INT"); // its fast shutdown: waits for no client
    }

    private static void stop(Path pidFile, String program, String signal) {
        Optional<ProcessHandle> left =
                pid(pidFile).flatMap(ProcessHandle::of).filter(process -> runs(process, program));
        try {
            if (left.isPresent()) {
                ask(left.get(), signal);
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new CannotStart("无法删除过期文件 " + pidFile, "Cannot remove the stale " + pidFile, e);
        }
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().equals(program))
                        .orElse(false);
    }

    private static void ask(ProcessHandle process, String signal) throws IOException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start();
        try {
            process.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart(
                    "上次运行的进程 " + process.pid() + " 未能停止",
                    "Process " + process.pid() + " of an earlier run does not stop",
                    e);
        }
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Optional.of(Long.parseLong(Files.readAllLines(file).get(0).trim()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}

package jialing.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived a killed launcher on the same data: it is asked to stop before a new one starts. */
final class LeftOver {

    private LeftOver() {}

    static void stop(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> alive = pid(file).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        if (alive.isEmpty() || !isPostgres(alive.get())) {
            delete(file);
            return;
        }
        alive.get().destroy(); // SIGTERM: PostgreSQL's smart shutdown
        try {
            alive.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new CannotStart(
                    "上次的 PostgreSQL（进程 " + alive.get().pid() + "）仍在运行",
                    "The PostgreSQL of an earlier run (process " + alive.get().pid() + ") is still running",
                    e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(true);
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Optional.of(Long.parseLong(Files.readAllLines(file).get(0).trim()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new CannotStart("无法删除过期文件 " + file, "Cannot remove the stale " + file, e);
        }
    }
}

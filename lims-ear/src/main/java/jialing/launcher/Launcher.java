package jialing.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./lims run} and {@code ./lims migrate}. */
public final class Launcher {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        String command = arguments.length == 0 ? "run" : arguments[0];
        try {
            Settings settings = Settings.from(System.getenv());
            switch (command) {
                case "run" -> run(settings);
                case "migrate" -> Migration.run(Database.toMigrate(settings));
                default -> throw new CannotStart("未知命令：" + command, "Unknown command: " + command);
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Settings settings) throws InterruptedException {
        long started = System.nanoTime();
        RunningSystem system = new RunningSystem(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (system.isUp()) {
                OUT.println("\n正在停止… / Stopping …");
            }
            system.close();
        }));
        system.start();
        OUT.println(Welcome.text(settings, (System.nanoTime() - started) / 1_000_000_000.0));
        int status = system.awaitEnd();
        System.exit(status);
    }
}

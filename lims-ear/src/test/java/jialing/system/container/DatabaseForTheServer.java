package jialing.system.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jialing.launcher.Database;
import jialing.launcher.RunningSystem;
import jialing.system.shared.FreePort;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts and migrates the database before Arquillian starts its server, and tells {@code arquillian.xml} by system properties where it
 * is. Inside the server there is nothing to do.
 */
public final class DatabaseForTheServer implements BeforeAllCallback {

    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        boolean insideTheServer = System.getProperty("jboss.server.base.dir") != null;
        if (!insideTheServer && !started) {
            started = true;
            start();
        }
    }

    private static void start() throws IOException {
        RunningSystem system =
                RunningSystem.databaseOnly(Files.createTempDirectory("jialing-container"), FreePort.next());
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        Database database = system.database();
        System.setProperty("container.db.url", database.url());
        System.setProperty("container.db.password", database.appPassword());
        System.setProperty("container.http.port", String.valueOf(FreePort.next()));
        System.setProperty("container.management.port", String.valueOf(FreePort.next()));
        Path base = Files.createTempDirectory("jialing-container-server");
        Files.createDirectory(base.resolve("deployments"));
        System.setProperty("container.base", base.toString());
    }
}

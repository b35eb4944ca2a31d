package jialing.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The server's working folder inside the data folder, laid out anew at each start: configuration and application as built. So the
 * built server is never written to, and several systems can run from one build.
 */
final class ServerBase {

    private ServerBase() {}

    static Path of(Settings settings) {
        return settings.data().resolve("server");
    }

    static void lay(Settings settings) throws IOException {
        Path base = of(settings);
        clear(base);
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(settings.home().resolve("standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(
                settings.application(),
                deployments.resolve(settings.application().getFileName()));
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

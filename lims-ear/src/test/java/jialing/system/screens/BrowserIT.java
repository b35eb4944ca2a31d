package jialing.system.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** The stories of lims-web/app/browser, in a real browser, against the system of these tests. */
class BrowserIT {

    private static final Path APP = Path.of("../lims-web/app");

    @Test
    void aPersonDoesTheMainJobByHand() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("../lims-web/target/app/index.html")), "built without the web app");
        var stories = new ProcessBuilder("npm", "run", "--silent", "browser").directory(APP.toFile());
        Path told = Path.of("target/browser-stories.txt");
        stories.redirectErrorStream(true).redirectOutput(told.toFile());
        stories.environment().put("JIALING_URL", TheSystem.running().baseUrl());
        int status = stories.start().waitFor();
        assertThat(status).as(() -> read(told)).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

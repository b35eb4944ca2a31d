package jialing.system.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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
        stories.environment().put("JIALING_URL", TheSystem.running().baseUrl());
        assertThat(stories.inheritIO().start().waitFor()).isZero();
    }
}

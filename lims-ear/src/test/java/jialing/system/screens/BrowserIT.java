package jialing.system.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jialing.system.people.Keycloak;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The stories of lims-web/app/browser, in a real browser, against the system of these tests. */
@DisabledIfSystemProperty(
        named = "jialing.app.left.out",
        matches = "true",
        disabledReason = "built with -Dskip.app=true")
class BrowserIT {

    private static final Path APP = Path.of("../lims-web/app");

    @Test
    void aPersonDoesTheMainJobByHand() throws IOException, InterruptedException {
        var stories = new ProcessBuilder("npm", "run", "--silent", "browser").directory(APP.toFile());
        Path told = Path.of("target/browser-stories.txt");
        stories.redirectErrorStream(true).redirectOutput(told.toFile());
        stories.environment().put("JIALING_URL", TheSystem.running().baseUrl());
        Keycloak.Someone known = Keycloak.running().knows();
        stories.environment().put("JIALING_PROVIDER", Keycloak.NAME);
        stories.environment().put("JIALING_PROVIDER_USER", known.name());
        stories.environment().put("JIALING_PROVIDER_PASSWORD", known.password());
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

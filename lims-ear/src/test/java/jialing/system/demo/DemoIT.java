package jialing.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jialing.demo.Demo;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./lims demo} promises. */
class DemoIT {

    @Test
    void itWalksToItsEndAndLeavesReportsThatAStrangersToolCallsValid(@TempDir Path folder) throws Exception {
        Demo.walk(TheSystem.running().baseUrl(), folder);
        List<Path> files;
        try (var found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        assertThat(files)
                .hasSize(4)
                .anyMatch(file -> file.endsWith("labels.pdf"))
                .anyMatch(file -> file.endsWith("custody.pdf"));
        List<Path> reports = files.stream()
                .filter(file -> file.getFileName().toString().startsWith("BG-CQ-WZ-"))
                .toList();
        assertThat(reports).hasSize(2);
        for (Path report : reports) {
            assertThat(signatureOf(report)).contains("Signature is Valid");
        }
    }

    /** As Poppler sees it. */
    private static String signatureOf(Path report) throws IOException, InterruptedException {
        var pdfsig = new ProcessBuilder("pdfsig", report.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        pdfsig.waitFor();
        return said;
    }
}

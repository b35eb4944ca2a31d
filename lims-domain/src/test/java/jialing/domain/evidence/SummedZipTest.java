package jialing.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipInputStream;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;

class SummedZipTest {

    @Test
    void itEndsWithTheSumsOfAllBeforeIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var zip = new SummedZip(bytes);
        zip.put("a.txt", "abc".getBytes(StandardCharsets.UTF_8));
        zip.put("报告/b.txt", new byte[0]);
        zip.finish();
        try (var read = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(read.getNextEntry().getName()).isEqualTo("a.txt");
            assertThat(read.getNextEntry().getName()).isEqualTo("报告/b.txt");
            assertThat(read.getNextEntry().getName()).isEqualTo("SHA256SUMS");
            // FIPS 180-4, the examples of NIST: SHA-256 of "abc" and of nothing
            assertThat(new String(read.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt
                            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  报告/b.txt
                            """);
        }
    }

    @Test
    void whatALaboratoryCallsItsProjectIsNoMarkup() {
        var report = new PackedReport(
                "BG-1", "<script>alert(1)</script>", "{}", Instant.EPOCH, "罗签", "撤回 & 更正", "BG-2", "ab", 1);
        var pack = new EvidencePack(
                "CQ-WZ", Text.of("万州", "Wanzhou"), null, null, Instant.EPOCH, "高洁", "key", List.of(report));
        assertThat(PackIndex.of(pack))
                .contains("&lt;script&gt;", "撤回 &amp; 更正", "→ BG-2")
                .doesNotContain("<script>");
    }
}

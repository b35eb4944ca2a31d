package jialing.reports.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import jialing.reports.reporting.ExampleReport;
import jialing.reports.reporting.TestReportPrinter;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationSealTest {

    private static final Instant ISSUED = Instant.parse("2026-03-20T01:20:00Z");

    @TempDir
    Path secrets;

    private KeyFolder keys;
    private OrganisationSeal seal;

    @BeforeEach
    void openFolder() {
        keys = new KeyFolder(secrets);
        seal = seal();
    }

    @Test
    void aReportSaysWhoseSealItCarries() throws IOException {
        byte[] sealed = seal("CQ-WZ", "万州站", ISSUED);
        try (var document = Loader.loadPDF(sealed)) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getName()).isEqualTo("万州站");
            assertThat(signature.getReason()).isEqualTo("签发 CQ-WZ-2026-BG-0001：陈立言");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(ISSUED);
        }
    }

    @Test
    void theKeyIsMadeOnceAndOutlivesTheProcess() {
        seal("CQ-WZ", "万州站", ISSUED);
        X509Certificate first = certificate("seal-CQ-WZ");
        seal().seal(page(), "CQ-WZ", "万州站", "签发", ISSUED.plus(Duration.ofDays(400)));
        assertThat(certificate("seal-CQ-WZ")).isEqualTo(first);
    }

    @Test
    void oneAuthorityVouchesForEveryOrganisation() throws Exception {
        seal("CQ-WZ", "万州站", ISSUED);
        seal("CQ-MC", "市中心", ISSUED);
        X509Certificate authority = certificate("authority");
        certificate("seal-CQ-WZ").verify(authority.getPublicKey());
        certificate("seal-CQ-MC").verify(authority.getPublicKey());
        assertThat(certificate("seal-CQ-WZ")).isNotEqualTo(certificate("seal-CQ-MC"));
    }

    @Test
    void anExpiredKeyIsReplaced() {
        seal("CQ-WZ", "万州站", ISSUED);
        X509Certificate first = certificate("seal-CQ-WZ");
        seal("CQ-WZ", "万州站", ISSUED.plus(Duration.ofDays(6 * 365)));
        assertThat(certificate("seal-CQ-WZ")).isNotEqualTo(first);
    }

    @Test
    void onlyTheSystemsOwnUserMayReadAKey() throws IOException {
        seal("CQ-WZ", "万州站", ISSUED);
        try (var files = Files.list(secrets)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private OrganisationSeal seal() {
        return TheHouse.seal(secrets, ISSUED, SealPolicy.PLAIN);
    }

    private byte[] seal(String organisation, String name, Instant at) {
        return seal.seal(page(), organisation, name, "签发 " + organisation + "-2026-BG-0001：陈立言", at);
    }

    private X509Certificate certificate(String name) {
        return keys.find(name).orElseThrow().certificate();
    }

    private static byte[] page() {
        return new TestReportPrinter().print(ExampleReport.of(Locale.SIMPLIFIED_CHINESE, 1));
    }
}

package jialing.reports.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;
import jialing.domain.proficiency.RoundPaper;
import jialing.domain.shared.KeyKind;
import jialing.reports.proficiency.ExampleRound;
import jialing.reports.proficiency.RoundReportPrinter;
import jialing.reports.proficiency.SealedRoundReports;
import jialing.reports.shared.ArchiveReader;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report that a laboratory gets of a round, with its provider's seal. */
class SealedRoundReportTest {

    private static final Instant ASKED = Instant.parse("2026-05-20T01:00:00Z");

    @TempDir
    Path secrets;

    private final RoundPaper.Paper paper = ExampleRound.ofEach(21, 2).get(20);

    @Test
    void aStrictReaderFindsTheSealValidAndTheFileStillMadeToBeKept() throws Exception {
        byte[] sealed = sealed();
        SignatureReader.Finding found = reader().read(sealed, ASKED);
        assertThat(found.level()).isEqualTo("PAdES-BASELINE-B");
        assertThat(found.verdict()).isEqualTo("TOTAL_PASSED null");
        assertThat(ArchiveReader.offences(sealed)).isEmpty();
    }

    @Test
    void itNamesTheProviderWhoSignedAndWhen() throws Exception {
        try (var document = Loader.loadPDF(sealed())) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getName()).isEqualTo(paper.provider().nameZh());
            assertThat(signature.getReason())
                    .contains(paper.round().number(), paper.signed().signer());
            assertThat(signature.getSignDate().toInstant())
                    .isEqualTo(paper.signed().signedAt());
        }
    }

    @Test
    void whatIsChangedAfterwardsIsFound() throws Exception {
        byte[] forged = sealed();
        forged[2000] ^= 1;
        assertThat(reader().read(forged, ASKED).verdict()).startsWith("TOTAL_FAILED");
    }

    private byte[] sealed() {
        return new SealedRoundReports(new RoundReportPrinter(), TheHouse.seal(secrets, ASKED, SealPolicy.PLAIN))
                .of(paper, Locale.ENGLISH);
    }

    private SignatureReader reader() throws Exception {
        X509Certificate authority =
                new KeyFolder(secrets).find("authority").orElseThrow().certificate();
        X509CRL list =
                TheHouse.authority(secrets, ASKED).revocationList(KeyKind.ECDSA).orElseThrow();
        return SignatureReader.trusting(authority).reading(list);
    }
}

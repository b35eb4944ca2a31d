package jialing.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jialing.domain.shared.KeyKind;
import jialing.reports.signing.Holder;
import jialing.reports.signing.OrganisationAuthority;
import jialing.reports.signing.PdfSigner;
import jialing.reports.signing.SignatureStatement;
import jialing.reports.signing.SigningIdentity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose seal it is, and how far that is believed. */
class SealCheckTest {

    private static final Instant FOUNDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SEALED = Instant.parse("2026-03-20T08:00:00Z");
    private static final Holder STATION = new Holder("万州站", "万州站", "wz");

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void aSealOfEitherKindOfKeyIsBelievedByWhoTrustsItsAuthority(KeyKind kind) throws IOException {
        var authority = OrganisationAuthority.found(kind, "The house", FOUNDED);
        Findings findings = check(sealed(authority.issue(STATION, FOUNDED), SEALED), authority.identity());
        assertThat(findings.wrong()).isEmpty();
        assertThat(findings.facts()).containsEntry("certifiedBy", "CN=The house");
    }

    @Test
    void anAuthorityOfTheSameNameIsAnother() throws IOException {
        var authority = OrganisationAuthority.found("The house", FOUNDED);
        var namesake = OrganisationAuthority.found("The house", FOUNDED);
        assertThat(checks(sealed(namesake.issue(STATION, FOUNDED), SEALED), authority.identity()))
                .containsExactly("SealByAuthority");
    }

    @Test
    void whoHasACertificateCannotGiveOne() throws IOException {
        SigningIdentity station =
                OrganisationAuthority.found("The house", FOUNDED).issue(STATION, FOUNDED);
        SigningIdentity friend = new OrganisationAuthority(station).issue(new Holder("友", "友", "x"), FOUNDED);
        assertThat(checks(sealed(friend, SEALED), station)).containsExactly("SealByAuthority");
    }

    @Test
    void aCertificateThatHadEndedSealsNothing() throws IOException {
        var authority = OrganisationAuthority.found("The house", FOUNDED);
        SigningIdentity station = authority.issue(STATION, FOUNDED);
        // issued for five years
        byte[] late = sealed(station, SEALED.plus(Duration.ofDays(6 * 365)));
        assertThat(checks(late, authority.identity())).containsExactly("SealByAuthority");
    }

    @Test
    void anyByteUnderTheSealChangedBreaksIt() throws IOException {
        var authority = OrganisationAuthority.found("The house", FOUNDED);
        byte[] pdf = sealed(authority.issue(STATION, FOUNDED), SEALED);
        for (int place : new int[] {10, 200, pdf.length - 10}) {
            byte[] changed = pdf.clone();
            changed[place] ^= 1;
            assertThat(checks(changed, pdf, authority.identity()))
                    .as("byte %d", place)
                    .containsExactly("SealIntact");
        }
    }

    private static byte[] sealed(SigningIdentity identity, Instant at) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return new PdfSigner()
                .sign(bytes.toByteArray(), identity, new SignatureStatement("seal", "万州站", "签发", "中国重庆", at));
    }

    private static List<String> checks(byte[] pdf, SigningIdentity authority) throws IOException {
        return checks(pdf, pdf, authority);
    }

    private static List<String> checks(byte[] pdf, byte[] asRead, SigningIdentity authority) throws IOException {
        return check(pdf, asRead, authority).wrong().stream()
                .map(Finding::check)
                .toList();
    }

    private static Findings check(byte[] pdf, SigningIdentity authority) throws IOException {
        return check(pdf, pdf, authority);
    }

    /** @param asRead where the reader finds the seal, be the bytes under it what they may */
    private static Findings check(byte[] pdf, byte[] asRead, SigningIdentity authority) throws IOException {
        var findings = new Findings();
        List<X509Certificate> trusted = List.of(authority.certificate());
        try (var document = Loader.loadPDF(asRead)) {
            new SealCheck(trusted, findings).check(pdf, document.getLastSignatureDictionary());
        }
        return findings;
    }
}

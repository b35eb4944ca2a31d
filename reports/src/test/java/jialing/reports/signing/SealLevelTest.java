package jialing.reports.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import jialing.domain.shared.KeyKind;
import jialing.reports.reporting.ExampleReport;
import jialing.reports.reporting.TestReportPrinter;
import jialing.reports.shared.ArchiveReader;
import jialing.reports.shared.Enclosure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SealLevelTest {

    private static final Instant ISSUED = Instant.parse("2026-03-20T01:20:00Z");
    private static final Instant SEALED = ISSUED.plusSeconds(30);

    @TempDir
    Path secrets;

    private final TimeStampAuthority time = TimeStampAuthority.at(SEALED);

    @AfterEach
    void close() {
        time.close();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, B_B, PAdES-BASELINE-B", "zh-CN, B_T, PAdES-BASELINE-T", "zh-CN, B_LT, PAdES-BASELINE-LT",
        "en, B_B, PAdES-BASELINE-B", "en, B_T, PAdES-BASELINE-T", "en, B_LT, PAdES-BASELINE-LT"
    })
    void aSealHasTheLevelThatTheHousePromisesAndTheFileIsStillMadeToBeKept(
            String language, SealLevel level, String found) throws Exception {
        byte[] sealed = sealed(Locale.forLanguageTag(language), level);
        Files.createDirectories(Path.of("target/examples"));
        Files.write(Path.of("target/examples", "Sealed-" + language + "-" + level + ".pdf"), sealed);

        assertThat(reader().read(sealed, SEALED.plusSeconds(60)).level()).isEqualTo(found);
        assertThat(ArchiveReader.offences(sealed)).isEmpty();
    }

    @Test
    void aLongTermSealIsValidWithoutAskingAnybodyEvenWhenItsKeyHasExpired() {
        byte[] sealed = sealed(Locale.ENGLISH, SealLevel.B_LT);

        assertThat(reader().read(sealed, SEALED.plusSeconds(60)).verdict()).isEqualTo("TOTAL_PASSED null");
        assertThat(reader().read(sealed, SEALED.plus(Duration.ofDays(6 * 365))).verdict())
                .isEqualTo("TOTAL_PASSED null");
    }

    @Test
    void aPlainSealIsValidForWhoReadsTheListThatItsCertificateNames() throws Exception {
        byte[] sealed = sealed(Locale.ENGLISH, SealLevel.B_B);

        assertThat(PublishedLists.addresses(certificate("seal-CQ-WZ")))
                .containsExactly(
                        URI.create("https://lims.example.org/api/reporting/authority/withdrawn.crl?keys=ECDSA"));
        assertThat(reader().read(sealed, SEALED).verdict()).startsWith("INDETERMINATE");
        assertThat(reader().reading(ownList()).read(sealed, SEALED).verdict()).isEqualTo("TOTAL_PASSED null");
    }

    @Test
    void whoDoesNotTrustTheHouseFindsNobodyToTrust() {
        byte[] sealed = sealed(Locale.ENGLISH, SealLevel.B_LT);

        assertThat(SignatureReader.trusting(time.anchor())
                        .read(sealed, SEALED.plusSeconds(60))
                        .verdict())
                .isEqualTo("INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND");
    }

    @ParameterizedTest
    @EnumSource(
            value = TimeStampAuthority.Mood.class,
            names = {"DOWN", "REFUSING", "ABOUT_SOMETHING_ELSE"})
    void withoutTestimonyNothingIsSealed(TimeStampAuthority.Mood mood) {
        time.is(mood);
        assertThatThrownBy(() -> sealed(Locale.ENGLISH, SealLevel.B_T)).isInstanceOf(NoTimeStamp.class);

        time.is(TimeStampAuthority.Mood.AT_WORK);
        assertThat(reader().read(sealed(Locale.ENGLISH, SealLevel.B_T), SEALED).level())
                .isEqualTo("PAdES-BASELINE-T");
        assertThat(time.asked()).isEqualTo(2);
    }

    @Test
    void withoutRevocationListOfTheTimeStampServiceNothingIsSealedForTheLongTerm() {
        time.is(TimeStampAuthority.Mood.WITHOUT_LISTS);
        assertThatThrownBy(() -> sealed(Locale.ENGLISH, SealLevel.B_LT)).isInstanceOf(NoValidationData.class);
    }

    @Test
    void aWithdrawnKeySealsNothingMore() throws Exception {
        sealed(Locale.ENGLISH, SealLevel.B_B);
        X509Certificate first = certificate("seal-CQ-WZ");
        Files.writeString(
                secrets.resolve("withdrawn.txt"), first.getSerialNumber().toString(16) + " " + ISSUED + "\n");
        byte[] sealed = sealed(Locale.ENGLISH, SealLevel.B_LT);

        assertThat(certificate("seal-CQ-WZ")).isNotEqualTo(first);
        assertThat(reader().read(sealed, SEALED.plusSeconds(60)).verdict()).isEqualTo("TOTAL_PASSED null");
        assertThat(ownList().isRevoked(first)).isTrue();
        assertThat(ownList().isRevoked(certificate("seal-CQ-WZ"))).isFalse();
    }

    @Test
    void aLevelThatNeedsAServiceIsNotPromisedWithout() {
        assertThatThrownBy(() -> new SealPolicy(SealLevel.B_LT, Optional.empty(), KeyKind.ECDSA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private X509CRL ownList() {
        return TheHouse.authority(secrets, SEALED).revocationList(KeyKind.ECDSA).orElseThrow();
    }

    private SignatureReader reader() {
        return SignatureReader.trusting(certificate("authority"), time.anchor());
    }

    private X509Certificate certificate(String name) {
        return new KeyFolder(secrets).find(name).orElseThrow().certificate();
    }

    private byte[] sealed(Locale language, SealLevel level) {
        var policy = new SealPolicy(level, Optional.of(time.address()), KeyKind.ECDSA);
        var numbers = new Enclosure("CQ-WZ-2026-BG-0001.json", "application/json", "numbers", "{}".getBytes());
        byte[] pdf = new TestReportPrinter().print(ExampleReport.of(language, 1), numbers);
        return TheHouse.seal(secrets, SEALED, policy).seal(pdf, "CQ-WZ", "万州站", "签发 CQ-WZ-2026-BG-0001：陈立言", ISSUED);
    }
}

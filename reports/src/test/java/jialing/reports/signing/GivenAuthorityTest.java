package jialing.reports.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jialing.domain.people.CertificateAuthority;
import jialing.domain.shared.KeyKind;
import jialing.reports.reporting.ExampleReport;
import jialing.reports.reporting.TestReportPrinter;
import org.apache.pdfbox.Loader;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The house certifies under somebody else's root, with an authority that its operator was given there. */
class GivenAuthorityTest {

    private static final Instant NOW = Instant.parse("2026-03-20T01:20:00Z");
    private static final Holder LI = new Holder("李晓敏", "万州站", "018f3a5e-7b2c-7c1d-9e4f-5a6b7c8d9e0f");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void itIsReadFromPemWithTheCertificatesUpToTheRoot(OutsideAuthority.Keys keys) throws IOException {
        var outside = OutsideAuthority.of(keys, NOW);
        SigningIdentity read = GivenAuthority.read(outside.key(folder), Optional.of(outside.chain(folder)), "");
        assertThat(read.chain()).isEqualTo(outside.intermediate().chain()).hasSize(2);
        assertThat(read.key()).isEqualTo(outside.intermediate().key());
    }

    @ParameterizedTest
    @EnumSource
    void itIsReadFromAStoreWithItsPassword(OutsideAuthority.Keys keys) throws Exception {
        var outside = OutsideAuthority.of(keys, NOW);
        Path file = folder.resolve("ca.p12");
        KeyStore store = KeyStore.getInstance("PKCS12", KeyKind.PROVIDER);
        store.load(null, null);
        store.setKeyEntry(
                "ca",
                outside.intermediate().key(),
                null,
                outside.intermediate().chain().toArray(Certificate[]::new));
        try (var stream = Files.newOutputStream(file)) {
            store.store(stream, "changeit".toCharArray());
        }

        assertThat(GivenAuthority.read(file, Optional.empty(), "changeit").chain())
                .isEqualTo(outside.intermediate().chain());
        assertThatThrownBy(() -> GivenAuthority.read(file, Optional.empty(), "wrong"))
                .isInstanceOf(UnfitAuthority.class);
    }

    @Test
    void whatDoesNotBelongTogetherOrLeadsToNoRootIsRefusedWithTheReason() throws IOException {
        var outside = OutsideAuthority.of(OutsideAuthority.Keys.P256, NOW);
        var another = OutsideAuthority.of(OutsideAuthority.Keys.P256, NOW);
        Path key = outside.key(folder);
        List<X509Certificate> chain = outside.intermediate().chain();

        unfit(key, another.intermediate().chain(), "not that of its certificate");
        unfit(key, chain.subList(0, 1), "lead up to the root");
        unfit(key, List.of(chain.get(0), another.root().certificate()), "lead up to the root");
        unfit(key, List.of(), "cannot be read");
        var person = new OrganisationAuthority(outside.intermediate()).issue(LI, NOW);
        unfit(OutsideAuthority.key(folder, person), person.chain(), "does not permit to certify");
        assertThatThrownBy(() -> GivenAuthority.read(folder.resolve("none"), Optional.of(key), ""))
                .isInstanceOf(UnfitAuthority.class);
        assertThatThrownBy(() -> GivenAuthority.mustBeInForce(outside.intermediate(), NOW.minusSeconds(86_400 * 400)))
                .hasMessageContaining("not in force");
    }

    @ParameterizedTest
    @EnumSource
    void itCertifiesPersonsWithinItsOwnTimeAndHandsItsWholeChainOut(OutsideAuthority.Keys keys) throws Exception {
        var outside = OutsideAuthority.of(keys, NOW);
        var house = TheHouse.authority(folder, Optional.of(outside.intermediate()), NOW);
        for (KeyKind kind : KeyKind.values()) {
            CertificateAuthority.Certified certified =
                    house.certify(LI, kind.newKeys().getPublic(), kind, OrganisationSeal.before(NOW));

            assertThat(certified.issuers()).isEqualTo(outside.intermediate().chain());
            certified.certificate().verify(outside.intermediate().certificate().getPublicKey(), KeyKind.PROVIDER);
            assertThat(certified.certificate().getNotBefore())
                    .isEqualTo(outside.intermediate().certificate().getNotBefore());
            assertThat(certified.certificate().getNotAfter())
                    .isEqualTo(outside.intermediate().certificate().getNotAfter());
            assertThat(house.of(certified.certificate())).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSealCarriesTheChainAndTakesThePlaceOfTheHousesOwn(OutsideAuthority.Keys keys) throws Exception {
        var outside = OutsideAuthority.of(keys, NOW);
        seal(Optional.empty());
        byte[] sealed = seal(Optional.of(outside.intermediate()));
        var before = new KeyFolder(folder).find("seal-CQ-WZ-external").orElseThrow();
        seal(Optional.of(outside.intermediate()));

        try (var document = Loader.loadPDF(sealed)) {
            var signature = document.getLastSignatureDictionary();
            var cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(sealed)), signature.getContents(sealed));
            assertThat(cms.getCertificates().getMatches(null)).hasSize(3);
            var own = new KeyFolder(folder).find("seal-CQ-WZ-external").orElseThrow();
            assertThat(own.key()).as("made once").isEqualTo(before.key());
            assertThat(own.chain().subList(1, 3))
                    .isEqualTo(outside.intermediate().chain());
            assertThat(cms.getSignerInfos()
                            .getSigners()
                            .iterator()
                            .next()
                            .verify(new JcaSimpleSignerInfoVerifierBuilder()
                                    .setProvider(KeyKind.PROVIDER)
                                    .build(own.certificate())))
                    .isTrue();
        }
    }

    @Test
    void oneThatHasEndedCertifiesNobodyAndSaysSo() {
        var outside = OutsideAuthority.of(OutsideAuthority.Keys.P256, NOW);
        var later = TheHouse.authority(folder, Optional.of(outside.intermediate()), NOW.plusSeconds(86_400L * 366 * 6));
        assertThatThrownBy(() -> later.certify(LI, KeyKind.ECDSA, NOW)).hasMessageContaining("AuthorityInForce");
    }

    private byte[] seal(Optional<SigningIdentity> given) {
        var seal = new OrganisationSeal(
                new KeyFolder(folder), TheHouse.authority(folder, given, NOW), new PdfSigner(), SealPolicy.PLAIN);
        byte[] pdf = new TestReportPrinter().print(ExampleReport.of(Locale.SIMPLIFIED_CHINESE, 1));
        return seal.seal(pdf, "CQ-WZ", "万州站", "签发 CQ-WZ-2026-BG-0001：陈立言", NOW);
    }

    private void unfit(Path key, List<X509Certificate> chain, String reason) throws IOException {
        Path file = OutsideAuthority.pem(folder.resolve("chain.pem"), chain.toArray());
        assertThatThrownBy(() -> GivenAuthority.read(key, Optional.of(file), ""))
                .isInstanceOf(UnfitAuthority.class)
                .hasMessageContaining(reason);
    }
}

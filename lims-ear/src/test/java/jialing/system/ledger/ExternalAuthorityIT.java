package jialing.system.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.client.PersonAtWork;
import jialing.demo.Demo;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;
import jialing.verify.Finding;
import jialing.verify.Verify;
import org.apache.pdfbox.Loader;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house whose people and seals stand below the city's root: who trusts that root needs to know nothing else of the house. */
class ExternalAuthorityIT {

    @TempDir
    Path folder;

    @Test
    void theCitysRootVouchesForPersonsAndSeals() throws Exception {
        var city = CityAuthority.in(folder);
        var variables = Map.of(
                "LIMS_CA_KEY", city.key().toString(),
                "LIMS_CA_CERT", city.certificates().toString());
        try (var system = TheSystem.anotherOn(folder.resolve("data"), variables)) {
            Demo.walkOfOneLaboratory(system.baseUrl(), folder.resolve("walk"));
            RecordBehindTheDoors.awaitLog(system);
            var evidence = EvidenceOfAReport.newestOf(system);
            personsStandBelowTheRoot(evidence, city, system);
            theSealCarriesTheChain(evidence, city, system);
            anybodyMayKnowTheAuthority(city, system);
            theRecordIsValidBelowTheRootOnly(city, system);
        }
    }

    private void personsStandBelowTheRoot(EvidenceOfAReport evidence, CityAuthority city, RunningSystem system)
            throws Exception {
        var key = List.of(RecordBehindTheDoors.logKey(system));
        assertThat(Verify.evidence(evidence.zip(), key, List.of()).wrong()).isEmpty();
        assertThat(Verify.evidence(evidence.zip(), key, List.of(), List.of(city.root()))
                        .wrong())
                .isEmpty();
        var another = CityAuthority.in(Files.createDirectories(folder.resolve("another")));
        assertThat(Verify.evidence(evidence.zip(), key, List.of(), List.of(another.root()))
                        .wrong())
                .extracting(Finding::check)
                .containsOnly("CertificateIssued");
    }

    private void theSealCarriesTheChain(EvidenceOfAReport evidence, CityAuthority city, RunningSystem system)
            throws Exception {
        byte[] pdf = evidence.report();
        assertThat(Verify.reportFile(
                                pdf,
                                RecordBehindTheDoors.logKey(system),
                                List.of(city.root()),
                                Optional.empty(),
                                List.of())
                        .wrong())
                .isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var seal = new CMSSignedData(document.getLastSignatureDictionary().getContents(pdf));
            assertThat(seal.getCertificates().getMatches(null))
                    .hasSize(3)
                    .anySatisfy(each ->
                            assertThat(each.getEncoded()).isEqualTo(city.root().getEncoded()));
        }
    }

    private void anybodyMayKnowTheAuthority(CityAuthority city, RunningSystem system) throws Exception {
        var stranger = PersonAtWork.stranger(system.baseUrl());
        var factory = CertificateFactory.getInstance("X.509");
        var chain = List.copyOf(factory.generateCertificates(new ByteArrayInputStream(
                stranger.get("/api/reporting/authority/external.pem").done().bytes())));
        assertThat(chain).hasSize(2);
        assertThat(chain.get(1)).isEqualTo(city.root());
        var list = factory.generateCRL(new ByteArrayInputStream(
                stranger.get("/api/reporting/authority/external.crl").done().bytes()));
        assertThat(((X509CRL) list).getIssuerX500Principal())
                .isEqualTo(((X509Certificate) chain.get(0)).getSubjectX500Principal());
        stranger.get("/api/reporting/authority/certificate.cer").refusedBy("AuthorityExists");
    }

    private void theRecordIsValidBelowTheRootOnly(CityAuthority city, RunningSystem system) throws Exception {
        try (Connection connection = RecordBehindTheDoors.snapshot(system)) {
            var key = List.of(RecordBehindTheDoors.logKey(system));
            assertThat(Verify.database(connection, key, List.of(city.root()), List.of(), system.logArchive())
                            .wrong())
                    .isEmpty();
            RecordBehindTheDoors.execute(connection, "set session_replication_role = replica");
            RecordBehindTheDoors.execute(connection, "update lims.people_signing_key set above = null");
            assertThat(Verify.database(connection, key, List.of(city.root()), List.of(), system.logArchive())
                            .wrong())
                    .extracting(Finding::check)
                    .contains("CertificateIssued", "RowUnchanged");
        }
    }
}

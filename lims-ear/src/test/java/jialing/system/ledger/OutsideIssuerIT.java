package jialing.system.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.demo.Demo;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;
import jialing.verify.Finding;
import jialing.verify.Verify;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The city certifies each person by itself: requests go there by the administrator's hand, and certificates come back. */
class OutsideIssuerIT {

    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    Path folder;

    @Test
    void aPersonSignsWithTheCitysCertificateFromTheDayOnWhichItIsBrought() throws Exception {
        var city = CityAuthority.in(folder);
        var variables = Map.of("LIMS_CA_ROOT", city.rootFile(folder).toString());
        try (var system = TheSystem.anotherOn(folder.resolve("data"), variables)) {
            Demo.walkOfOneLaboratory(system.baseUrl(), folder.resolve("walk"));
            JsonNode request = requestOf(system, "wz.signatory");
            refusesWhatDoesNotFit(system, city, request);
            String fingerprint = bringTheRightOne(system, city, request);
            Demo.walkOfOneLaboratory(system.baseUrl(), folder.resolve("walk"));
            RecordBehindTheDoors.awaitLog(system);
            everythingIsValidAndNamesIt(system, city, fingerprint);
        }
    }

    private void refusesWhatDoesNotFit(RunningSystem system, CityAuthority city, JsonNode request) throws Exception {
        String own = request.path("request").asText();
        String another = requestOf(system, "wz.checker").path("request").asText();
        Instant now = Instant.now();
        bring(system, request, "no certificate").refusedBy("CertificateReadable");
        bring(system, request, null).refusedBy("CertificateReadable");
        bring(system, request, city.answer(another, now, YEAR)).refusedBy("CertificateOfThisKey");
        bring(system, request, city.answer(own, new X500Name("CN=Somebody"), now, YEAR))
                .refusedBy("CertificateNamesThePerson");
        bring(system, request, city.answer(own, now.minus(YEAR), YEAR.dividedBy(2)))
                .refusedBy("CertificateInForce");
        var stranger = CityAuthority.in(java.nio.file.Files.createDirectories(folder.resolve("another")));
        bring(system, request, stranger.answer(own, now, YEAR)).refusedBy("CertificateBelowTheRoot");
        String right = city.answer(own, now, YEAR);
        String path = path(request);
        var certificate = Map.of("certificate", right);
        as(system, "wz.signatory").post(path, certificate).refusedBy("CapacityHeld");
        as(system, "yz.admin").post(path, certificate).refusedBy("KeyRequestExists");
        assertThat(as(system, "yz.admin").get("/api/people/key-requests").done().items())
                .as("requests of others")
                .isEmpty();
    }

    private String bringTheRightOne(RunningSystem system, CityAuthority city, JsonNode request) throws Exception {
        String answer = city.answer(request.path("request").asText(), Instant.now(), YEAR);
        assertThat(bring(system, request, answer).status()).isEqualTo(204);
        bring(system, request, answer).refusedBy("CertificateIsNew");
        assertThat(requests(system))
                .noneMatch(each -> each.path("key").equals(request.path("key")))
                .isNotEmpty();
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(CityAuthority.first(answer).getEncoded()));
    }

    private void everythingIsValidAndNamesIt(RunningSystem system, CityAuthority city, String fingerprint)
            throws Exception {
        var key = List.of(RecordBehindTheDoors.logKey(system));
        var evidence = EvidenceOfAReport.newestOf(system);
        assertThat(Verify.evidence(evidence.zip(), key, List.of()).wrong()).isEmpty();
        assertThat(new String(evidence.files().get("evidence.json"), StandardCharsets.UTF_8))
                .contains("\"certificate\":\"" + fingerprint + "\"");
        RecordBehindTheDoors.awaitLog(system);
        try (Connection connection = RecordBehindTheDoors.snapshot(system)) {
            assertThat(Verify.database(connection, key, List.of(), List.of(), system.logArchive())
                            .wrong())
                    .isEmpty();
            RecordBehindTheDoors.execute(connection, "set session_replication_role = replica");
            RecordBehindTheDoors.execute(
                    connection,
                    "update lims.people_brought_certificate set certificate ="
                            + " set_byte(certificate, 99, 255 - get_byte(certificate, 99))");
            assertThat(Verify.database(connection, key, List.of(), List.of(), system.logArchive())
                            .wrong())
                    .extracting(Finding::check)
                    .contains("RowUnchanged", "CertificateKnown");
        }
    }

    private static Answer bring(RunningSystem system, JsonNode request, String certificate) {
        return as(system, "wz.admin")
                .post(path(request), certificate == null ? Map.of() : Map.of("certificate", certificate));
    }

    private static String path(JsonNode request) {
        return "/api/people/key-requests/" + request.path("key").asText() + "/certificate";
    }

    private static JsonNode requestOf(RunningSystem system, String account) {
        String person = as(system, account).get("/api/people/me").done().text("personId");
        return requests(system).stream()
                .filter(each -> each.path("person").asText().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> requests(RunningSystem system) {
        return as(system, "wz.admin")
                .get("/api/people/key-requests")
                .done()
                .items()
                .toList();
    }

    private static PersonAtWork as(RunningSystem system, String account) {
        return PersonAtWork.loggedIn(system.baseUrl(), account);
    }
}

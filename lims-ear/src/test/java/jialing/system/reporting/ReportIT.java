package jialing.system.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.client.Answer;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import jialing.verify.Finding;
import jialing.verify.Verify;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A value's last steps: three levels of review, the report, its release, and what a correction after that brings about. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportIT {

    private static final Map<String, String> PIN = Map.of("pin", PersonAtWork.PIN);

    private static final Patience SOON = Patience.of(Duration.ofMinutes(1));

    private static Bench bench;
    private static String order;
    private static String first;
    private static String second;

    @Test
    @Order(1)
    void threeDifferentPeopleNoneOfThemTheAnalystAnswerForTheResults() {
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N"));
        order = trip.workOrder();
        bench = Bench.withSamplesOf(trip);
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        step("wz.checker", "check").refusedBy("BatchAccepted");
        bench.submit().done();
        step("wz.reviewer", "review").refusedBy("ReviewStepIsDue");
        step("wz.checker", "check").done();
        step("wz.reviewer", "review").done();
        assertThat(reports()).isEmpty();
        step("wz.signatory", "sign").done();
    }

    @Test
    @Order(2)
    void theReportIsDraftedByItselfAndIssuedByTheSignatoryOnly() {
        first = reports().get(0).path("number").asText();
        assertThat(verification(first)).isEqualTo("UNKNOWN");
        issue("wz.reviewer", first, PIN).refusedBy("CapacityHeld");
        issue("wz.signatory", first, Map.of("pin", "000000")).refusedBy("SigningPinCorrect");
        issue("wz.signatory", first, PIN).done();
        issue("wz.signatory", first, PIN).refusedBy("ReportAwaitsIssue");
    }

    @Test
    @Order(3)
    void theHouseSealsItAndReleasesItsResults() {
        SOON.until("sealed", () -> verification(first).equals("GENUINE"));
        byte[] file = TheSystem.as("wz.signatory")
                .get("/api/reporting/reports/" + first + "/report.pdf")
                .done()
                .bytes();
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .contains("ETSI.CAdES.detached", "/AFRelationship /Data", "<pdfaid:part>3</pdfaid:part>");
        SOON.until("published", () -> observations().contains(first));
    }

    @Test
    @Order(3)
    void itNamesTheVersionsByWhichItsNumbersCameAbout() {
        var procedures = TheSystem.as("wz.signatory")
                .get("/api/reporting/reports/" + first)
                .done()
                .json()
                .at("/content/procedures");
        assertThat(Answer.texts(procedures, "/name"))
                .contains("WorkOrderProcess", "FieldQcToPlan", "BatchReviewProcess", "ReviewRoute");
        assertThat(procedures).anySatisfy(each -> {
            assertThat(each.path("of").asText()).contains("HJ 535-2009");
            assertThat(each.at("/kind/en").asText()).isEqualTo("formula");
        });
    }

    @Test
    @Order(4)
    void anybodyMayKnowTheAuthorityBehindTheSealAndWhatItHasWithdrawn() throws GeneralSecurityException {
        var authority = (X509Certificate)
                certificates().generateCertificate(new ByteArrayInputStream(published("certificate.cer")));
        var list = (X509CRL) certificates().generateCRL(new ByteArrayInputStream(published("withdrawn.crl")));
        list.verify(authority.getPublicKey());
        assertThat(list.getRevokedCertificates()).isNull();
        TheSystem.stranger()
                .get("/api/reporting/authority/withdrawn.crl?keys=SM2")
                .refusedBy("AuthorityExists");
    }

    private static CertificateFactory certificates() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509");
    }

    private static byte[] published(String name) {
        return TheSystem.stranger()
                .get("/api/reporting/authority/" + name)
                .done()
                .bytes();
    }

    @Test
    @Order(5)
    void onlyTheSignatoryCorrectsASignedResultAndSaysWhy() {
        var amendment = Map.of("value", "0.42", "reason", "稀释倍数录入有误", "pin", PersonAtWork.PIN);
        amend("wz.analyst1", amendment).refusedBy("CapacityHeld");
        amend("yz.signatory", amendment).refusedBy("ResultExists");
        amend("mc.signatory", amendment).refusedBy("ActsForOwnOrganisation");
        amend("wz.signatory", Map.of("value", "0.42", "reason", " ", "pin", PersonAtWork.PIN))
                .refusedBy("AmendmentGivesReason");
        amend("wz.signatory", Map.of("value", "much", "reason", "稀释", "pin", PersonAtWork.PIN))
                .refusedBy("AmendmentIsValue");
        bench.save("wz.analyst1", bench.goodReadings()).refusedBy("SignedResultIsFinal");
        amend("wz.signatory", amendment).done();
    }

    @Test
    @Order(6)
    void aCorrectedReportTakesTheOldOnesPlaceEverywhere() {
        second = reports().stream()
                .filter(report -> report.path("state").asText().equals("DRAFTED"))
                .findFirst()
                .orElseThrow()
                .path("number")
                .asText();
        assertThat(verification(first)).isEqualTo("GENUINE");
        issue("wz.signatory", second, PIN).done();
        SOON.until("sealed", () -> verification(second).equals("GENUINE"));
        assertThat(verification(first)).isEqualTo("SUPERSEDED");
        assertThat(TheSystem.stranger()
                        .get("/api/reporting/verification/" + first)
                        .done()
                        .text("replacedBy"))
                .isEqualTo(second);
        SOON.until("published", () -> observations().contains(second));
        assertThat(reports())
                .filteredOn(report -> report.path("number").asText().equals(first))
                .allMatch(report -> report.path("state").asText().equals("SUPERSEDED"));
    }

    @Test
    @Order(7)
    void theReplacementOfAnUnissuedDraftStillReplacesTheIssuedReport() {
        amend("wz.signatory", Map.of("value", "0.43", "reason", "再次核对", "pin", PersonAtWork.PIN))
                .done();
        amend("wz.signatory", Map.of("value", "0.44", "reason", "三次核对", "pin", PersonAtWork.PIN))
                .done();
        assertThat(reports())
                .filteredOn(report -> report.path("state").asText().equals("DRAFTED"))
                .singleElement()
                .satisfies(
                        report -> assertThat(report.path("replaces").asText()).isEqualTo(second));
    }

    @Test
    @Order(8)
    void whoTookTheListOfEndedReportsAlongKnowsWhichFileIsStillInForce() throws GeneralSecurityException {
        String list = TheSystem.stranger().get("/api/reporting/ended").done().body();
        assertThat(checks(first, list)).containsExactly("ReportInForce");
        assertThat(checks(second, list)).isEmpty();
        assertThat(checks(first, list.replace("SUPERSEDED", "REPLACED"))).containsExactly("EndedListSigned");
    }

    private static List<String> checks(String number, String list) throws GeneralSecurityException {
        byte[] file = TheSystem.as("wz.signatory")
                .get("/api/reporting/reports/" + number + "/report.pdf")
                .done()
                .bytes();
        var authority = (X509Certificate)
                certificates().generateCertificate(new ByteArrayInputStream(published("certificate.cer")));
        String key = TheSystem.stranger().get("/api/ledger/log/keys").done().text("log");
        return Verify.reportFile(file, key, List.of(authority), Optional.of(list), List.of()).wrong().stream()
                .map(Finding::check)
                .toList();
    }

    private static Answer step(String account, String step) {
        return TheSystem.as(account).post("/api/review/batches/" + bench.batch() + "/" + step, PIN);
    }

    private static Answer issue(String account, String number, Map<String, String> body) {
        return TheSystem.as(account).post("/api/reporting/reports/" + number + "/issue", body);
    }

    private static Answer amend(String account, Map<String, String> body) {
        JsonNode sheet = bench.sheet().json();
        String sample = Answer.stream(sheet.path("positions"))
                .filter(position -> position.path("kind").asText().equals("SAMPLE"))
                .findFirst()
                .orElseThrow()
                .path("code")
                .asText();
        String result = Answer.stream(sheet.path("results"))
                .filter(each -> each.path("position").asText().equals(sample))
                .findFirst()
                .orElseThrow()
                .path("resultId")
                .asText();
        return TheSystem.as(account).post("/api/review/results/" + result + "/amendment", body);
    }

    private static List<JsonNode> reports() {
        return TheSystem.as("wz.signatory")
                .get("/api/reporting/reports?limit=200")
                .done()
                .items()
                .filter(report -> TheSystem.as("wz.signatory")
                        .get("/api/reporting/reports/" + report.path("number").asText())
                        .done()
                        .text("workOrderId")
                        .equals(order))
                .toList();
    }

    private static String verification(String number) {
        return TheSystem.stranger()
                .get("/api/reporting/verification/" + number)
                .done()
                .text("state");
    }

    private static String observations() {
        return TheSystem.as("network.reader")
                .get("/sta/v1.1/Observations?$top=200")
                .done()
                .body();
    }
}
